// planted
export const one = 1;
