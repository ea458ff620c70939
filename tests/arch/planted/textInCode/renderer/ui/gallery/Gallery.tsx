export const Gallery = () => <h1>Tous les éléments</h1>;
