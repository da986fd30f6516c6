import { Component, type ComponentType, type ReactNode } from "react";

export interface FallbackProps {
  /** Draws what failed anew. */
  readonly onRetry: () => void;
}

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of children that failed. */
  readonly fallback: ComponentType<FallbackProps>;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, fallback: Fallback } = this.props;
    if (!this.state.failed) return children;
    return <Fallback onRetry={() => this.setState({ failed: false })} />;
  }
}
