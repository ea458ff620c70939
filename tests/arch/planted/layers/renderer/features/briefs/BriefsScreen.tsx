import { useState } from 'react';
import { join } from 'node:path'; // planted
import { Button } from '../../ui/controls/Button';
import { Board } from '../itinerary/Board'; // planted
import { recipients } from './recipients';
import { print } from '../../../electron/export/print'; // planted

export const all = [useState, join, Button, Board, recipients, print];
