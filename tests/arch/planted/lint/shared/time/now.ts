export const later = (then: () => void) => setTimeout(then, 1000); // planted: eslint(no-restricted-globals)
export const width = () => document.body.clientWidth; // planted: eslint(no-restricted-globals)
export const now = () => Date.now(); // planted: eslint(no-restricted-properties)
