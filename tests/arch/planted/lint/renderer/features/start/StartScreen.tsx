import { useState } from 'react';
export function StartScreen({ isOpen }: { isOpen: boolean }) {
  if (isOpen) useState(0); // planted: react-hooks(rules-of-hooks)
  return <img src="a.png" />; // planted: jsx-a11y(alt-text)
}
