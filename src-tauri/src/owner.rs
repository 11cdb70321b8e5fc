//! The one thread that holds the open plan. Whoever wants something of it sends a request and
//! awaits the answer; requests are served in the order in which they come.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::desk::Desk;
use crate::problem::Problem;

type Request = Box<dyn FnOnce(&mut Desk) + Send>;

/// How long the end of the process may wait for a request that is being served.
const PATIENCE: Duration = Duration::from_secs(2);

/// The way to the thread.
#[derive(Clone)]
pub struct Owner {
    requests: mpsc::Sender<Request>,
}

impl Owner {
    /// Starts the thread and hands it the desk.
    pub fn of(mut desk: Desk) -> std::io::Result<Self> {
        let (requests, queue) = mpsc::channel::<Request>();
        thread::Builder::new()
            .name("owner".to_owned())
            .spawn(move || {
                for request in queue {
                    request(&mut desk);
                }
            })?;
        Ok(Self { requests })
    }

    /// Asks for something and waits for the answer.
    pub async fn ask<T: Send + 'static>(
        &self,
        request: impl FnOnce(&mut Desk) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, answered) = oneshot::channel();
        self.tell(move |desk| {
            // Whoever asked may be gone by now.
            let _ = answer.send(request(desk));
        });
        answered.await.unwrap_or_else(|_| Err(Problem::stopped()))
    }

    /// Asks for something whose outcome is told to the windows.
    pub fn tell(&self, request: impl FnOnce(&mut Desk) + Send + 'static) {
        if self.requests.send(Box::new(request)).is_err() {
            tracing::error!("the plan's owner has stopped");
        }
    }

    /// Puts the plan away before the process ends, so that nothing of ours stays beside its file.
    pub fn put_away(&self) {
        let (done, is_done) = mpsc::channel();
        self.tell(move |desk| {
            desk.put_away();
            let _ = done.send(());
        });
        if is_done.recv_timeout(PATIENCE).is_err() {
            tracing::warn!("the plan was not put away in time");
        }
    }
}
