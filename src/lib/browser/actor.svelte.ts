import { createSubscriber } from 'svelte/reactivity';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** An actor's snapshot as runes see it: reading `current` in an effect or template follows the actor. */
export function fromActor<Actor extends AnyActorRef>(actor: Actor) {
  const subscribe = createSubscriber((update) => {
    const subscription = actor.subscribe(update);
    return () => subscription.unsubscribe();
  });
  return {
    get current(): SnapshotFrom<Actor> {
      subscribe();
      return actor.getSnapshot() as SnapshotFrom<Actor>;
    },
  };
}
