/** Names of the messages between the preload script and main; used nowhere else. */
export const CALL_CHANNEL = 'recap-archive:call'
export const NOTICE_CHANNEL = 'recap-archive:notice'
export const BLOCKED_CHANNEL = 'recap-archive:blocked'
