// The six digits of an authenticator app, as RFC 6238 says them: SHA-1, 30 seconds.
import { createHmac } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function bytes_of(secret) {
    let bits = ''
    for (const letter of secret.replace(/[\s=]/g, '')) bits += letters.indexOf(letter.toUpperCase()).toString(2).padStart(5, '0')
    return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
}

/// The code that the app shows for a key, `ahead` steps of 30 seconds from now.
export function code_for(secret, ahead = 0) {
    const moment = Buffer.alloc(8)
    moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + ahead))
    const digest = createHmac('sha1', bytes_of(secret)).update(moment).digest()
    const at = digest[19] & 15
    return String((digest.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, '0')
}
