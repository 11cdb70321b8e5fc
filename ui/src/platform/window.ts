import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';

/** Which of the application's windows this is. */
export function windowLabel(): string {
  return getCurrentWindow().label;
}

export async function toggleFullScreen(): Promise<void> {
  const window = getCurrentWindow();
  await window.setFullscreen(!(await window.isFullscreen()));
}

export async function leaveFullScreen(): Promise<void> {
  await getCurrentWindow().setFullscreen(false);
}

export async function setWindowTitle(title: string): Promise<void> {
  await getCurrentWindow().setTitle(title);
}

/** Sets the size of everything: 1 is what was drawn. */
export async function setZoom(factor: number): Promise<void> {
  await getCurrentWebview().setZoom(factor);
}

export async function closeWindow(): Promise<void> {
  await getCurrentWindow().close();
}
