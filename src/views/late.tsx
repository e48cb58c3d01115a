import { Component, lazy, type ComponentType, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in the place of `children` once they have thrown. */
  failed: ReactNode;
  /** Another topic is another try. */
  topic: unknown;
  children: ReactNode;
}

interface BoundaryState {
  failed: boolean;
  topic: unknown;
}

/** React asks for a class here. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ topic }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return topic === state.topic ? null : { failed: false, topic };
  }

  override state: BoundaryState = { failed: false, topic: this.props.topic };

  override render(): ReactNode {
    return this.state.failed ? this.props.failed : this.props.children;
  }
}

/**
 * A part of the page whose errors stay its own: where it throws, `Failed` stands in its place, and all else goes on.
 * It is tried again when `topicOf` its properties changes.
 */
export function guard<Props extends object>(
  Part: ComponentType<Props>,
  Failed: ComponentType<Props>,
  topicOf?: (props: Props) => unknown,
): ComponentType<Props> {
  return function Guarded(props) {
    return (
      <Boundary topic={topicOf?.(props)} failed={<Failed {...props} />}>
        <Part {...props} />
      </Boundary>
    );
  };
}

/** A guarded part that loads when it is first drawn; `Failed` also where it does not arrive. */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Props>,
  topicOf?: (props: Props) => unknown,
): ComponentType<Props> {
  const toModule = (part: ComponentType<Props>) => ({ default: part });
  return guard<Props>(
    lazy(() => load().then(toModule, () => toModule(Failed))),
    Failed,
    topicOf,
  );
}
