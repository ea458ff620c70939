// planted
export const two = 2;
