//! Which of WebKitGTK's ways to draw works here. Some graphics drivers leave the window blank
//! with the default one, and others with the safe one, so the safe one is taken only where the
//! default is known to fail.

use std::env;
use std::fs::{self, OpenOptions};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tracing::{info, warn};

const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const NO_COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
/// Any of these in the environment means that the user has chosen already.
const FAMILY: [&str; 3] = [
    NO_DMABUF,
    NO_COMPOSITING,
    "WEBKIT_DMABUF_RENDERER_FORCE_SHM",
];
const NVIDIA: &str = "0x10de";

/// WebKit reads its variables once, and this process may already run more than one thread, so
/// the program starts itself again with what it needs.
pub fn choose_rendering() {
    let asked_for_safe = env::args_os().any(|arg| arg == "--safe-rendering");
    let (variables, reason) = choose(asked_for_safe, &Machine::look(Path::new("/")));
    let missing: Vec<_> = variables
        .iter()
        .filter(|name| env::var_os(name).is_none())
        .collect();
    if missing.is_empty() {
        return;
    }
    info!("drawing with {missing:?} because {reason}");
    let Ok(program) = env::current_exe() else {
        return;
    };
    let error = Command::new(program)
        .args(env::args_os().skip(1))
        .envs(missing.into_iter().map(|name| (name, "1")))
        .exec();
    warn!("the safer way to draw could not be chosen: {error}");
}

/// What decides between the ways to draw.
#[derive(Clone, Copy, Debug, Default)]
struct Machine {
    user_chose: bool,
    app_image: bool,
    nvidia: bool,
    graphics: bool,
}

impl Machine {
    fn look(root: &Path) -> Self {
        Self {
            user_chose: FAMILY.iter().any(|name| env::var_os(name).is_some()),
            app_image: env::var_os("APPIMAGE").is_some(),
            nvidia: has_nvidia(&root.join("sys/class/drm")),
            graphics: has_render_node(&root.join("dev/dri")),
        }
    }
}

/// The variables to set, and why.
fn choose(asked_for_safe: bool, machine: &Machine) -> (&'static [&'static str], &'static str) {
    match machine {
        _ if asked_for_safe => (
            &[NO_DMABUF, NO_COMPOSITING],
            "--safe-rendering was asked for",
        ),
        Machine {
            user_chose: true, ..
        } => (&[], "the environment says how to draw"),
        Machine { nvidia: true, .. } => (&[NO_DMABUF], "there is an NVIDIA card"),
        Machine {
            app_image: true, ..
        } => (&[NO_DMABUF], "this is an AppImage"),
        Machine {
            graphics: false, ..
        } => (&[NO_DMABUF], "there is no usable graphics card"),
        _ => (&[], "the default works"),
    }
}

fn has_nvidia(cards: &Path) -> bool {
    entries(cards).any(|card| {
        fs::read_to_string(card.join("device/vendor")).is_ok_and(|vendor| vendor.trim() == NVIDIA)
    })
}

fn has_render_node(devices: &Path) -> bool {
    entries(devices)
        .filter(|device| {
            device
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("renderD"))
        })
        .any(|device| {
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(device)
                .is_ok()
        })
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Machine = Machine {
        user_chose: false,
        app_image: false,
        nvidia: false,
        graphics: true,
    };

    fn variables(asked_for_safe: bool, machine: Machine) -> &'static [&'static str] {
        choose(asked_for_safe, &machine).0
    }

    #[test]
    fn an_ordinary_card_is_left_alone() {
        assert!(variables(false, USUAL).is_empty());
    }

    #[test]
    fn known_blank_windows_are_avoided() {
        for machine in [
            Machine {
                nvidia: true,
                ..USUAL
            },
            Machine {
                app_image: true,
                ..USUAL
            },
            Machine {
                graphics: false,
                ..USUAL
            },
        ] {
            assert_eq!(variables(false, machine), [NO_DMABUF], "{machine:?}");
        }
    }

    #[test]
    fn the_users_variables_win() {
        assert!(
            variables(
                false,
                Machine {
                    user_chose: true,
                    nvidia: true,
                    ..USUAL
                }
            )
            .is_empty()
        );
    }

    #[test]
    fn safe_rendering_wins_over_all() {
        for user_chose in [false, true] {
            let machine = Machine {
                user_chose,
                ..USUAL
            };
            assert_eq!(variables(true, machine), [NO_DMABUF, NO_COMPOSITING]);
        }
    }

    #[test]
    fn cards_are_found_where_the_kernel_lists_them() {
        let root = tempfile::tempdir().unwrap();
        let machine = Machine::look(root.path());
        assert!(!machine.nvidia && !machine.graphics);

        let card = root.path().join("sys/class/drm/card1/device");
        fs::create_dir_all(&card).unwrap();
        fs::write(card.join("vendor"), "0x10de\n").unwrap();
        let devices = root.path().join("dev/dri");
        fs::create_dir_all(&devices).unwrap();
        fs::write(devices.join("card1"), "").unwrap();
        assert!(!Machine::look(root.path()).graphics);
        fs::write(devices.join("renderD128"), "").unwrap();

        let machine = Machine::look(root.path());
        assert!(machine.nvidia && machine.graphics);
    }
}
