// planted
export const three = 3;
