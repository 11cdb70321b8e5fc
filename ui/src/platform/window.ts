import { getCurrentWindow } from '@tauri-apps/api/window';

/** Which of the application's windows this is. */
export function windowLabel(): string {
  return getCurrentWindow().label;
}

export async function toggleFullScreen(): Promise<void> {
  const window = getCurrentWindow();
  await window.setFullscreen(!(await window.isFullscreen()));
}

export async function closeWindow(): Promise<void> {
  await getCurrentWindow().close();
}
