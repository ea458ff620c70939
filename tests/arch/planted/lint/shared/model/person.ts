export const unknownShape = (value: any) => typeof value; // planted: typescript(no-explicit-any)
export const age = (person?: { age: number }) => person!.age; // planted: typescript(no-non-null-assertion)
export default unknownShape; // planted: import(no-default-export)
