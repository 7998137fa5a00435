// The atlas on the page of another site: the element <projekt-atlas>.
//
//   <script async src="https://atlas.example.org/embed.js"></script>
//   <projekt-atlas region="03351" field="language"><a href="…">Initiativen im Landkreis Celle</a></projekt-atlas>
//
// Attributes are the names of the atlas' address, and can be changed at any time. Further: `title` names the frame for
// screen readers, `height` (CSS pixels) fixes its height, `loading="eager"` loads it at once, `src` names another atlas
// than the one this script comes from. What the element holds is shown until the atlas answers, and if it never does.
//
// Events, both bubble: `projektatlas:state`, detail {query, view, total, url}, whenever the reader changes what is
// shown; `projektatlas:select`, detail {id, title, url}, when an initiative is opened, and with nulls when it is closed.
// deploy/EMBEDDING.md holds examples; tests/embed.rs holds the names to those of the atlas.
(() => {
  const NAMES = [
    "region", "field", "group", "organisation", "match", "ended", "q", "near", "within", "star", "sort",
    "shade", "stack", "lang", "list", "theme", "accent", "lock",
  ];
  const TAG = "projekt-atlas";
  // A module has no current script; then the page is searched for it.
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const home = new URL(".", script?.src || location.href).href;
  if (customElements.get(TAG)) return;

  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { display: block }
    :host([hidden]) { display: none }
    div { display: grid; position: relative; min-inline-size: 0 }
    div > * { grid-area: 1 / 1 }
    iframe { display: block; inline-size: 100%; border: 0; color-scheme: normal }
    .waits iframe { opacity: 0 }
    :not(.waits) > slot { display: none }
  `);

  customElements.define(TAG, class extends HTMLElement {
    static observedAttributes = [...NAMES, "title", "height", "src"];

    #box = document.createElement("div");
    #frame = document.createElement("iframe");
    #told = "";
    #isReady = false;
    #onMessage = (event) => this.#hear(event);

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [styles];
      this.#box.className = "waits";
      Object.assign(this.#frame, { allow: "geolocation; fullscreen", referrerPolicy: "strict-origin-when-cross-origin" });
      this.#box.append(document.createElement("slot"));
      root.append(this.#box);
    }

    connectedCallback() {
      addEventListener("message", this.#onMessage);
      this.#open();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#onMessage);
      this.#frame.remove();
    }

    attributeChangedCallback(name, before, now) {
      if (before === now || !this.#frame.isConnected) return;
      if (name === "src") this.#open();
      else if (NAMES.includes(name)) this.#tell();
      else this.#dress();
    }

    /** Loads the frame anew. */
    #open() {
      const base = new URL(this.getAttribute("src") ?? "", home);
      const query = this.#told = this.#query();
      this.#isReady = false;
      this.#box.className = "waits";
      this.#frame.loading = this.getAttribute("loading") ?? "lazy";
      this.#dress();
      this.#frame.src = new URL(`embed${query && "?"}${query}`, base).href;
      this.#box.append(this.#frame);
    }

    /** Title and height. Until the atlas has said its own, a height that its width makes likely. */
    #dress() {
      this.#frame.title = this.title || "Projektatlas";
      const height = parseFloat(this.getAttribute("height"));
      if (height > 0) this.#stand(height);
      else if (!this.#isReady) this.#stand(this.clientWidth < 640 ? 720 : 600);
    }

    /** Gives the frame a height. Wrappers made for videos keep their shape by padding, and lay what they hold over it. */
    #stand(height) {
      const isLaidOver = /absolute|fixed/.test(getComputedStyle(this).position);
      this.#box.style.height = isLaidOver ? "100%" : "";
      this.#frame.style.height = isLaidOver ? "100%" : `${height}px`;
      if (isLaidOver || !this.parentElement) return;
      // WordPress (`wp-has-aspect-ratio`) lays over frames only: what is none goes up by itself, and is as high as it is.
      const room = parseFloat(getComputedStyle(this.parentElement, "::before").paddingTop) / this.clientWidth;
      if (room > 0.25 && room < 4) this.style.marginTop = `${-100 * room}%`;
    }

    #query() {
      const query = new URLSearchParams();
      for (const name of NAMES) if (this.getAttribute(name)) query.set(name, this.getAttribute(name));
      return query.toString();
    }

    /** Tells the frame what the attributes say now; one message for several that change together. */
    #tell() {
      queueMicrotask(() => {
        const query = this.#query();
        if (!this.#isReady || query === this.#told) return;
        this.#told = query;
        this.#frame.contentWindow.postMessage({ type: "projektatlas:state", query }, new URL(this.#frame.src).origin);
      });
    }

    /** Listens to the atlas in the own frame, and to nothing else. */
    #hear({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== new URL(this.#frame.src).origin) return;
      const { type, ...detail } = Object(data);
      if (type === "projektatlas:height" && detail.height > 0 && detail.height < 1e4) {
        if (!this.#isReady) {
          this.#isReady = true;
          this.#box.className = "";
          this.#tell();
        }
        if (!(parseFloat(this.getAttribute("height")) > 0)) this.#stand(detail.height);
      }
      if (type === "projektatlas:state" || type === "projektatlas:select") {
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
      }
    }
  });
})();
