import { Menu, MenuItem, PredefinedMenuItem, Submenu } from '@tauri-apps/api/menu';

import { system } from './system';

export type NativeItem = {
  id: string;
  label: string;
  enabled: boolean;
  /** Shown, and taken from the page, on a Mac only: GTK would steal it from text fields. */
  accelerator: string | null;
  run: () => void;
};
export type NativeMenu = { label: string; groups: NativeItem[][] };

/** The menus of the main window; `enable` follows what can be done. */
export class MenuBar {
  readonly #items: Map<string, MenuItem>;

  private constructor(items: Map<string, MenuItem>) {
    this.#items = items;
  }

  static async install(menus: readonly NativeMenu[]): Promise<MenuBar> {
    const items = new Map<string, MenuItem>();
    const submenus = await Promise.all(menus.map((menu) => submenu(menu, items)));
    if (system === 'mac') {
      const menu = await Menu.new({ items: [await applicationMenu(), ...submenus, await editMenu()] });
      await menu.setAsAppMenu();
    } else {
      const menu = await Menu.new({ items: submenus });
      await menu.setAsWindowMenu();
    }
    return new MenuBar(items);
  }

  async enable(id: string, enabled: boolean): Promise<void> {
    await this.#items.get(id)?.setEnabled(enabled);
  }
}

async function submenu(menu: NativeMenu, made: Map<string, MenuItem>): Promise<Submenu> {
  const groups = await Promise.all(
    menu.groups.map((group) => Promise.all(group.map((item) => menuItem(item, made)))),
  );
  const items: (MenuItem | PredefinedMenuItem)[] = [];
  for (const group of groups) {
    if (items.length > 0) items.push(await PredefinedMenuItem.new({ item: 'Separator' }));
    items.push(...group);
  }
  return Submenu.new({ text: menu.label, items });
}

async function menuItem(item: NativeItem, made: Map<string, MenuItem>): Promise<MenuItem> {
  const accelerator = system === 'mac' ? (item.accelerator ?? undefined) : undefined;
  const { id, label: text, enabled, run: action } = item;
  const menuItem = await MenuItem.new({ id, text, enabled, accelerator, action });
  made.set(id, menuItem);
  return menuItem;
}

/** A Mac expects the application's own menu first. */
async function applicationMenu(): Promise<Submenu> {
  const items = await Promise.all(
    (['Hide', 'HideOthers', 'ShowAll', 'Separator', 'Quit'] as const).map((item) =>
      PredefinedMenuItem.new({ item }),
    ),
  );
  return Submenu.new({ text: 'Answerable', items });
}

/** A Mac gives text fields their copy and paste keys by way of a menu. */
async function editMenu(): Promise<Submenu> {
  const items = await Promise.all(
    (['Cut', 'Copy', 'Paste', 'SelectAll'] as const).map((item) => PredefinedMenuItem.new({ item })),
  );
  return Submenu.new({ text: 'Text', items });
}
