/**
 * A function that works out each object's answer once. Only for answers that rest on the object alone, and objects that
 * do not change.
 */
export const remembered = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const answers = new WeakMap<K, V>()
  return key => {
    const before = answers.get(key)
    if (before !== undefined) return before
    const answer = make(key)
    answers.set(key, answer)
    return answer
  }
}
