import type { FigureStore } from "../figureStore";
import type { SealedFigures } from "../sealedFigures";

/** A store that can be looked into. */
export function anInMemoryStore(): FigureStore & { readonly places: Map<string, SealedFigures> } {
  const places = new Map<string, SealedFigures>();
  return {
    places,
    read: async (planId) => places.get(planId),
    write: async (planId, figures) => {
      places.set(planId, figures);
    },
    removeAll: async () => places.clear(),
  };
}
