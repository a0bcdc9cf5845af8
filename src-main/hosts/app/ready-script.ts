/**
 * Source of an expression for the page: a promise of what it shows, `results`, `empty` or `error`, once that is painted
 * with its fonts and the images in view.
 */
export const READY_SCRIPT = `new Promise(resolve => {
  const root = document.documentElement
  const inView = image => {
    const box = image.getBoundingClientRect()
    return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  }
  const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  const finish = async () => {
    await document.fonts.ready
    await Promise.all([...document.images].filter(inView).map(image => image.decode().catch(() => undefined)))
    await painted()
    resolve(root.dataset.ready)
  }
  const observer = new MutationObserver(() => check())
  const check = () => {
    if (!root.dataset.ready) return
    observer.disconnect()
    void finish()
  }
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] })
  check()
})`
