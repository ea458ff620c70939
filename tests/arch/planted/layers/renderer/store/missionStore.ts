import { useState } from 'react'; // planted
import { createStore } from 'zustand/vanilla';
import { Grid } from '../ui/grid/Grid'; // planted
import { host } from '../host/host';

export const all = [useState, createStore, Grid, host];
