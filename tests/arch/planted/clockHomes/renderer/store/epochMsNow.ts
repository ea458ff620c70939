export const epochMsNow = () => Date.now();
