export const text = () => Date(); // planted
export const noon = () => new Date(2026, 5, 22, 12); // planted
export const utc = () => new Date(Date.UTC(2026, 5, 22));
