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

const whyUnreadable: Readonly<Record<string, string>> = {
  ENOENT: " (there is none of this name)",
  EACCES: " (this account has no right to)",
  EISDIR: " (this is a folder)",
};

/** Of a file that can't be read, and why, where the system has said so. */
export function unreadable(file: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new InputError({file}, `a file that can be read${whyUnreadable[code] ?? ""}`);
}
