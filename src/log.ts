import {pino} from "pino";

/** What a run says while it works. */
export interface Log {
  /** A stage that takes a while, with plain numbers about it; the last one stays on the line of a terminal. */
  step(message: string, figures?: Readonly<Record<string, unknown>>): void;
  /** Something the owner of the input should know. */
  warn(message: string, figures?: Readonly<Record<string, unknown>>): void;
  /** Ends the line of progress. */
  end(): void;
}

/** Progress on one line where somebody watches, JSON lines where a scheduler keeps the log. Both on standard error. */
export function logTo(stream: NodeJS.WriteStream): Log {
  return stream.isTTY ? terminalLog(stream) : jsonLog();
}

function terminalLog(stream: NodeJS.WriteStream): Log {
  const line = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    step: (message) => line(message),
    warn: (message, figures) => line(`${message} ${figures === undefined ? "" : JSON.stringify(figures)}\n`),
    end: () => line(""),
  };
}

function jsonLog(): Log {
  const logger = pino({base: null, timestamp: pino.stdTimeFunctions.isoTime}, pino.destination({dest: 2, sync: true}));
  return {
    step: (message, figures = {}) => logger.info(figures, message),
    warn: (message, figures = {}) => logger.warn(figures, message),
    end: () => undefined,
  };
}
