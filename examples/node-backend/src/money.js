/** Amounts are decimal text. For adding and comparing they become whole cents, never binary fractions. */

/** @param {string} amount at most two decimals */
export function cents(amount) {
  const [whole = '', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(2, '0'))
}

/** @param {bigint} cents */
export function decimal(cents) {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
