//! What has to be done differently on one system.

#[cfg(target_os = "linux")]
mod linux;

/// Runs before anything else in `main`.
pub fn prepare() {
    #[cfg(target_os = "linux")]
    linux::choose_rendering();
}
