export const first = (names: string[]): string => names[0]; // planted
export const named: { name?: string } = { name: undefined }; // planted
