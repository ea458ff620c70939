// The stricter rule of the pure folder is hostState.
export const now = () => Date.now();
