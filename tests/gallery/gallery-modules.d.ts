// What scripts/bundle-gallery.ts gives under names of its own.

declare module 'virtual:states' {
  /** Of every file in `states/`. */
  export const states: readonly import('./gallery-state.ts').GalleryState[];
}

declare module 'virtual:packs' {
  /** Of every folder in `packs/`, parsed. */
  export const packs: readonly import('../../src/core/model/pack.ts').AliasedPack[];
}

declare module 'virtual:locales' {
  /** Of every folder in `_locales/`, by its name. */
  export const locales: Readonly<Record<string, import('../setup/messages-of.ts').MessageFile>>;
}
