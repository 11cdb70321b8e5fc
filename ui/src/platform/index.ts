/** The application behind the window. Nothing else imports `@tauri-apps/*`. */
export * from './commands';
export * from './events';
export * from './failure';
export * from './menu';
export * from './system';
export * from './window';
export type {
  Changed, Cursor, ExportKind, Opened, Preview, Problem, RecentFile, Receipt, Start,
} from '../generated';
