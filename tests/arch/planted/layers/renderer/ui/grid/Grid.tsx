import { useRef } from 'react';
import { useMission } from '../../hooks/useMission'; // planted
import { delegateSchema } from '../../../shared/model/delegate'; // planted

export const all = [useRef, useMission, delegateSchema];
