import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import type { NetworkProof } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { Popover } from '../../ui/popover.tsx'

const Proof = ({ proof }: { readonly proof: NetworkProof }) => (
  <div className="proof">
    <p className="proof-title">Nothing was fetched</p>
    <p>Everything in this window comes from this machine. Requests that try to leave it are stopped and counted.</p>
    <dl className="proof-counts">
      <dt>0</dt>
      <dd>requests left this machine</dd>
      <dt>{proof.blocked.toLocaleString('en')}</dt>
      <dd>tried to and were stopped</dd>
      <dt>{proof.served.toLocaleString('en')}</dt>
      <dd>{proof.served === 1 ? 'file was' : 'files were'} read from this machine</dd>
    </dl>
  </div>
)

/** A quiet word that nothing leaves the machine, with the count behind it on demand. */
export const OfflineProof = () => {
  const actions = useActions()
  const [proof, setProof] = useState<NetworkProof | null>(null)
  const stopped = proof?.blocked ?? 0
  const ask = async () => {
    const reply = await actions.proof()
    if (reply.ok) setProof(reply.value)
  }
  return (
    <DialogTrigger
      onOpenChange={isOpen => {
        if (isOpen) void ask()
      }}
    >
      <Button className="proof-button" aria-label="Offline: nothing fetched">
        {stopped === 0 ? <ShieldCheck size={15} aria-hidden /> : <ShieldAlert size={15} aria-hidden />}
        <span>{stopped === 0 ? 'Offline' : `${countOf(stopped, 'request')} stopped`}</span>
      </Button>
      <Popover label="Nothing was fetched" end>
        {proof ? <Proof proof={proof} /> : <p className="proof">Counting…</p>}
      </Popover>
    </DialogTrigger>
  )
}
