declare abstract class WriteOnly {
  /** Takes the digits; what is no card number or verification value is refused by the call that takes it. */
  constructor(text: string)

  /** Gives `[redacted]`. */
  toString(): string

  /** Gives `[redacted]`. */
  toJSON(): string
}

/** A card number, never readable back and never printed. */
export declare class CardNumber extends WriteOnly {
  #private
}

/** The verification value of a card (CVV, CVC), never readable back and never printed. */
export declare class CardVerificationValue extends WriteOnly {
  #private
}
