import { compileFolder } from "./compileFolder";
import type { CompiledRecord } from "./compileRecord";
import { emitRecord, type EmittedRecord } from "./emitRecord";
import type { Fault } from "./fault";

/** Compiles a data folder when asked and keeps the last good record while there are faults. */
export class RecordKeeper {
  readonly #folder: string;
  readonly #served = new Map<string, string>();
  #good: EmittedRecord | null = null;
  #compiled: CompiledRecord | null = null;
  #faults: readonly Fault[] = [];
  #last: Promise<void> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The last good record; null where there never was one. */
  get good(): EmittedRecord | null {
    return this.#good;
  }

  /** The same before it was written for the browser. */
  get compiled(): CompiledRecord | null {
    return this.#compiled;
  }

  /** What was wrong when it was last compiled. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Waits until it has been compiled once, and for what is being compiled. */
  ready(): Promise<void> {
    return this.#last ?? this.refresh();
  }

  /** Compiles anew, after what is being compiled. */
  refresh(): Promise<void> {
    const before = this.#last ?? Promise.resolve();
    this.#last = before.then(() => this.#compile());
    return this.#last;
  }

  /** What stands at an address, also of earlier good records: a page may still ask for the evidence that it knows of. */
  textAt(address: string): string | undefined {
    return this.#served.get(address);
  }

  async #compile(): Promise<void> {
    const compiled = await compileFolder(this.#folder);
    this.#faults = compiled.ok ? [] : compiled.failure;
    if (!compiled.ok) return;
    this.#good = emitRecord(compiled.value);
    this.#compiled = compiled.value;
    for (const [address, text] of this.#good.files) this.#served.set(address, text);
  }
}
