/** What is posted to the host: a text, or an object that a structured clone can carry. */
export type HostMessage = string | Readonly<Record<string, unknown>>;

/** The page's own address as the host gave it, read once, before the page rewrites it. */
export interface FrameAddress {
  readonly href: string;
  /** The query string, from `?` on. */
  readonly search: string;
  /** From `#` on. */
  readonly hash: string;
}

/** CSS pixels, whole, above zero. */
export interface FrameSize {
  readonly height: number;
  readonly width: number;
}

/** A way of telling hosts how tall the page is. Each file in this folder that exports one is one way; `hostProtocols` lists them. */
export interface HostProtocol {
  readonly name: string;
  /** Begins to speak; null where the address shows that no host of this kind is there. */
  open(address: FrameAddress): HostConversation | null;
}

export interface HostConversation {
  /** Said once, as soon as the page listens. */
  readonly greeting?: HostMessage;
  /** How this host is told a size; null as long as it has to speak first. */
  height(size: FrameSize): HostMessage | null;
  /** Whether a message of the host asks for the height. The message may be anything at all: this never throws, and is quick. */
  asks?(message: unknown): boolean;
}
