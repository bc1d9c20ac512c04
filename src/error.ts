/** Where in the input something is wrong. */
export interface Place {
  readonly file: string;
  /** Physical line, 1 = first. */
  readonly line?: number;
  readonly column?: string;
}

/** The data are loaded, but too poor to publish figures on: the last good reports stay. */
export class GateError extends Error {
  override readonly name = "GateError";
}

/**
 * A mistake in somebody's file: the place, then what was expected. It never repeats what stood there, which may be a
 * civil registration number or a name.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly place: Place;
  readonly expected: string;

  constructor(place: Place, expected: string) {
    const {file, line, column} = place;
    super(
      `${file}${line === undefined ? "" : `, line ${line}`}${column === undefined ? "" : `, ${column}`}: expected ${expected}`,
    );
    this.place = place;
    this.expected = expected;
  }
}
