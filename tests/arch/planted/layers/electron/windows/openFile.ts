import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { translate } from '../../shared/i18n/translate';
import { missionFile } from '../storage/missionFile'; // planted
import { Button } from '../../renderer/ui/controls/Button'; // planted

export const all = [BrowserWindow, join, translate, missionFile, Button];
