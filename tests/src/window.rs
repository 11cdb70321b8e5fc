//! The real window, driven as a user drives it: by keys, and by what things are called.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

use crate::{Desk, program};

const FIND: &str = include_str!("find.js");

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where pictures are kept for those who look at them after the tests.
pub fn artefacts() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../artefacts/screens");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The application in its window, by way of WebKitWebDriver. It has a home of its own in the desk's
/// folder, so that starting it again finds what it left there.
pub struct Window {
    http: Agent,
    /// The address of the WebDriver session.
    session: String,
    driver: Child,
}

impl Window {
    /// Starts the application.
    pub fn open(desk: &Desk, arguments: &[&str]) -> Self {
        let port = free_port();
        let driver = driver(desk, port);
        let http = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(60)))
            .http_status_as_error(false)
            .build()
            .new_agent();
        let mut window = Self {
            http,
            session: format!("http://127.0.0.1:{port}/session"),
            driver,
        };
        let session = window.ask_driver(
            "",
            &json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": {
                "binary": program("answerable-desktop"),
                "args": arguments.iter().map(|file| desk.path(file)).collect::<Vec<_>>(),
            }}}}),
        );
        window.session = format!(
            "{}/{}",
            window.session,
            session["sessionId"].as_str().unwrap()
        );
        window
    }

    /// Sends a command to the driver; its answer, if it has one.
    fn try_driver(&self, command: &str, body: &Value) -> Option<Value> {
        let mut answer = self
            .http
            .post(format!("{}{command}", self.session))
            .send_json(body)
            .ok()?;
        let answer: Value = answer.body_mut().read_json().ok()?;
        answer["value"]["error"]
            .is_null()
            .then(|| answer["value"].clone())
    }

    /// Sends a command to the driver that it must be able to carry out.
    #[track_caller]
    fn ask_driver(&self, command: &str, body: &Value) -> Value {
        let url = format!("{}{command}", self.session);
        let mut answer = self.http.post(url).send_json(body).unwrap();
        let answer: Value = answer.body_mut().read_json().unwrap();
        assert!(
            answer["value"]["error"].is_null(),
            "{command}: {}",
            answer["value"]
        );
        answer["value"].clone()
    }

    #[track_caller]
    fn look_up(&self, what: &str) -> Value {
        let mut answer = self
            .http
            .get(format!("{}{what}", self.session))
            .call()
            .unwrap();
        let answer = answer
            .body_mut()
            .with_config()
            .limit(64 << 20)
            .read_json::<Value>()
            .unwrap();
        assert!(
            answer["value"]["error"].is_null(),
            "{what}: {}",
            answer["value"]
        );
        answer["value"].clone()
    }

    /// Says which files the user picks in the dialogs to come.
    pub fn will_pick(desk: &Desk, files: &[&str]) {
        let lines: Vec<String> = files
            .iter()
            .map(|file| desk.path(file).display().to_string())
            .collect();
        desk.write("picks", lines.join("\n") + "\n");
    }

    /// What an expression gives once it gives something; null when it never does. It is asked again
    /// and again, each time anew, because a page that is still loading forgets what was asked of it.
    fn until(&self, expression: &str, arguments: Vec<Value>) -> Value {
        let body = json!({ "script": format!("{FIND}\nreturn {expression};"), "args": arguments });
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.try_driver("/execute/sync", &body);
            let found = answer.filter(|found| !matches!(found, Value::Null | Value::Bool(false)));
            if let Some(found) = found {
                return found;
            }
            if Instant::now() > deadline {
                return Value::Null;
            }
            std::thread::park_timeout(Duration::from_millis(10));
        }
    }

    /// Waits for the thing with this role and a name that begins so.
    #[track_caller]
    pub fn find(&self, role: &str, name: &str) -> String {
        let found = self.until(
            "all(arguments[0], arguments[1])[0]",
            vec![role.into(), name.into()],
        );
        assert!(
            !found.is_null(),
            "no {role} “{name}”; the page says:\n{}",
            self.text()
        );
        element_id(&found)
    }

    /// Waits until there is nothing with this role and name.
    #[track_caller]
    pub fn waits_until_gone(&self, role: &str, name: &str) {
        let expression = "all(arguments[0], arguments[1]).length === 0";
        let gone = self.until(expression, vec![role.into(), name.into()]);
        assert!(!gone.is_null(), "{role} “{name}” is still there");
    }

    /// Looks at what is on show in the light, in the dark, and in a small window. `look` is told what
    /// to add to the name of a picture. Gives what stands in somebody's way.
    pub fn in_each_look(&self, mut look: impl FnMut(&str)) -> Vec<String> {
        let looks = [
            ("light", [1440, 1000], "light"),
            ("dark", [1440, 1000], "dark"),
            ("light", [1024, 700], "light-small"),
        ];
        let found = looks.map(|(theme, [width, height], name)| {
            self.resize(width, height);
            self.ask(&format!(
                "document.documentElement.dataset.theme = '{theme}'"
            ));
            look(name);
            let fits = "document.documentElement.scrollWidth <= window.innerWidth";
            assert_eq!(self.ask(fits), true, "wider than the window: {name}");
            self.axe()
        });
        found.concat()
    }

    /// Waits until a field holds a text.
    #[track_caller]
    pub fn holds(&self, field: &str, text: &str) {
        let expression = "all('textbox', arguments[0])[0]?.value === arguments[1]";
        let held = self.until(expression, vec![field.into(), text.into()]);
        assert!(!held.is_null(), "“{field}” does not hold “{text}”");
    }

    /// Waits until the page says something.
    #[track_caller]
    pub fn sees(&self, text: &str) {
        let seen = self.until(
            "document.body.innerText.includes(arguments[0])",
            vec![text.into()],
        );
        assert!(
            !seen.is_null(),
            "“{text}” is not seen; the page says:\n{}",
            self.text()
        );
    }

    /// What the page says.
    pub fn text(&self) -> String {
        self.until("document.body.innerText", vec![])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Something that a script works out, once it isn't null or false.
    pub fn ask(&self, expression: &str) -> Value {
        self.until(&format!("({expression})"), vec![])
    }

    /// Clicks on something.
    #[track_caller]
    pub fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name);
        self.ask_driver(&format!("/element/{element}/click"), &json!({}));
    }

    /// Chooses from a list, by the value of the choice.
    #[track_caller]
    pub fn choose(&self, list: &str, value: &str) {
        self.find("combobox", list);
        let choose = "(() => { const list = all('combobox', arguments[0])[0]; list.value = arguments[1]; \
             return list.dispatchEvent(new Event('change', { bubbles: true })); })()";
        self.until(choose, vec![list.into(), value.into()]);
    }

    /// Puts the focus on something, as a screen reader does.
    #[track_caller]
    pub fn focus(&self, role: &str, name: &str) {
        self.find(role, name);
        let focus = "(all(arguments[0], arguments[1])[0].focus(), true)";
        self.until(focus, vec![role.into(), name.into()]);
    }

    /// Types keys into whatever has the focus: `Enter`, `Control+Shift+z`, or single letters.
    #[track_caller]
    pub fn press(&self, keys: &[&str]) {
        self.ask_driver("/actions", &strokes(keys));
    }

    /// Presses the mouse on one thing, moves to another and lets go there.
    #[track_caller]
    pub fn drag(&self, from: (&str, &str), to: (&str, &str)) {
        self.hold(from, to, [0, 0]);
        self.let_go();
    }

    /// Presses the mouse on one thing and moves to another, so many pixels from its middle.
    #[track_caller]
    pub fn hold(&self, from: (&str, &str), to: (&str, &str), [x, y]: [i32; 2]) {
        let [from, to] = [from, to].map(|(role, name)| self.find(role, name));
        let over = |element: &str, [x, y]: [i32; 2]| {
            let origin = json!({ "element-6066-11e4-a52e-4f735466cecf": element });
            json!({ "type": "pointerMove", "duration": 0, "origin": origin, "x": x, "y": y })
        };
        let down = json!({ "type": "pointerDown", "button": 0 });
        self.move_mouse(&[over(&from, [0, 0]), down, over(&to, [x, y])]);
    }

    /// Lets go of what the mouse holds.
    #[track_caller]
    pub fn let_go(&self) {
        self.move_mouse(&[json!({ "type": "pointerUp", "button": 0 })]);
    }

    #[track_caller]
    fn move_mouse(&self, moves: &[Value]) {
        let mouse = json!({ "type": "pointer", "id": "mouse", "actions": moves });
        self.ask_driver("/actions", &json!({ "actions": [mouse] }));
    }

    /// Asks the application to end. The window goes before the driver can answer.
    pub fn quit(&self) {
        let _ = self.try_driver("/actions", &strokes(&["Control+q"]));
    }

    /// Types text, letter by letter.
    pub fn types(&self, text: &str) {
        let letters: Vec<String> = text.chars().map(String::from).collect();
        self.press(&letters.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Turns to the other window, and waits for it.
    #[track_caller]
    pub fn turn_to_the_other(&self) {
        let deadline = Instant::now() + Duration::from_secs(15);
        let current = self.look_up("/window");
        while Instant::now() < deadline {
            let windows = self.look_up("/window/handles");
            if let Some(other) = windows
                .as_array()
                .unwrap()
                .iter()
                .find(|&other| *other != current)
            {
                self.ask_driver("/window", &json!({ "handle": other }));
                return;
            }
        }
        panic!("there is no other window");
    }

    /// Gives the window a size.
    pub fn resize(&self, width: u32, height: u32) {
        self.ask_driver("/window/rect", &json!({ "width": width, "height": height }));
    }

    /// Keeps a picture of the window. The driver waits for the page to be painted once more, and
    /// a page on which nothing moves never is: so something does that no eye can see.
    pub fn picture(&self, name: &str) {
        let stir = "window.stir = document.documentElement.animate(
            [{ opacity: 1 }, { opacity: 0.9999 }], { duration: 100, iterations: Infinity });";
        self.ask_driver("/execute/sync", &json!({ "script": stir, "args": [] }));
        let picture = STANDARD
            .decode(self.look_up("/screenshot").as_str().unwrap())
            .unwrap();
        let still = "window.stir.cancel();";
        self.ask_driver("/execute/sync", &json!({ "script": still, "args": [] }));
        std::fs::write(artefacts().join(format!("{name}.png")), picture).unwrap();
    }

    /// What axe has to say against the page.
    pub fn axe(&self) -> Vec<String> {
        let axe =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).unwrap();
        let script = format!(
            "const done = arguments[arguments.length - 1];\n{axe};\naxe.run(document).then(({{ violations }}) => done(violations.map((v) => \
             v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | '))), \
             (error) => done(['axe failed: ' + error]))"
        );
        let body = json!({ "script": script, "args": [] });
        let violations = self.ask_driver("/execute/async", &body);
        violations
            .as_array()
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    /// Ends the driver and whatever it started that is still there.
    fn end_driver(&mut self) {
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.driver.wait();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.end_driver();
    }
}

fn element_id(found: &Value) -> String {
    let mut ids = found.as_object().unwrap().values();
    ids.next_back().and_then(Value::as_str).unwrap().to_owned()
}

/// The pressing and releasing of keys, as WebDriver wants it.
fn strokes(keys: &[&str]) -> Value {
    let strokes: Vec<Value> = keys
        .iter()
        .flat_map(|keys| {
            let parts = combination(keys);
            let down = parts.clone().into_iter().map(|key| ("keyDown", key));
            let up = parts.into_iter().rev().map(|key| ("keyUp", key));
            down.chain(up).collect::<Vec<_>>()
        })
        .map(|(kind, key)| json!({ "type": kind, "value": key }))
        .collect();
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })
}

/// The keys of `Control+Shift+z`, in WebDriver's alphabet.
fn combination(keys: &str) -> Vec<char> {
    if keys.chars().count() == 1 {
        return keys.chars().collect();
    }
    keys.split('+')
        .map(|key| match key {
            "Control" => '\u{e009}',
            "Shift" => '\u{e008}',
            "Alt" => '\u{e00a}',
            "Enter" => '\u{e007}',
            "Escape" => '\u{e00c}',
            "Space" => ' ',
            "Tab" => '\u{e004}',
            "Delete" => '\u{e017}',
            "End" => '\u{e010}',
            "Home" => '\u{e011}',
            "PageUp" => '\u{e00e}',
            "PageDown" => '\u{e00f}',
            "ArrowUp" => '\u{e013}',
            "ArrowDown" => '\u{e015}',
            "ArrowLeft" => '\u{e012}',
            "ArrowRight" => '\u{e014}',
            key => match key
                .strip_prefix('F')
                .and_then(|number| number.parse::<u32>().ok())
            {
                Some(number) => char::from_u32(0xe030 + number).unwrap(),
                None => key.chars().next().unwrap(),
            },
        })
        .collect()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// The driver and all it starts live in the desk's folder, on a message bus of their own.
fn driver(desk: &Desk, port: u16) -> Child {
    let home = |name: &str| {
        let folder = desk.path(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    };
    let mut driver = Command::new("dbus-run-session")
        .args(["--", "WebKitWebDriver", &format!("--port={port}")])
        .env("HOME", home("home"))
        .env("XDG_CONFIG_HOME", home("config"))
        .env("XDG_DATA_HOME", home("data"))
        .env("XDG_CACHE_HOME", home("cache"))
        .env("ANSWERABLE_PICKS", desk.path("picks"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(desk.path("log")).unwrap())
        .process_group(0)
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(
            driver.try_wait().unwrap().is_none(),
            "WebKitWebDriver has ended"
        );
        assert!(Instant::now() < deadline, "WebKitWebDriver does not answer");
        std::thread::yield_now();
    }
    driver
}
