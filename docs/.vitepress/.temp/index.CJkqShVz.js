var __defProp = Object.defineProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var __privateWrapper = (obj, member, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member, value, setter);
  },
  get _() {
    return __privateGet(obj, member, getter);
  }
});
var _host, _styles, _lines, _shown, _markup, _practice, _load, _latest, _frame, _filter, _more, _ArticleList_instances, loadSource_fn, show_fn, showView_fn, offerTags_fn, choose_fn, showMore_fn, words_get, _internals, _practice2, _given, _draw, _load2, _again, _frame2, _ArticleView_instances, redraw_fn, state_fn, adopt_fn, keep_fn, loadSource_fn2, show_fn2, options_fn, followFragment_fn, copyLink_fn, _arrived, _host2, _previous, _internals2, _practice3, _sending, _fills, _handedOverAt, _retry, _forms, _frame3, _NewsletterSignup_instances, adopt_fn2, locale_get, words_get2, prepare_fn, submit_fn, isBusy_get, ask_fn, handOver_fn, _comeBack, stop_fn, send_fn, succeed_fn, fail_fn, failureText_fn, goOn_fn, _host3, _source, _options, _given2, _inputs, _shown2, _connection, _awake, _LightContent_instances, update_fn, data_get, wake_fn, _inline, _unreadable, _PracticeFaq_instances, readScript_fn, _openTarget, _PracticePeople_instances, bioStyles_fn, render_fn, _context, _load3, _PracticeProvider_instances, read_fn, give_fn;
import { c as canonicalLocale, m as messages } from "./messages.BYkcF6H4.js";
function formatMessage(message, values) {
  return message.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
const version = "0.0.0";
const VERSION = Symbol.for("tendwell.version");
function define(tag, element) {
  if (!globalThis.customElements)
    return;
  const existing = customElements.get(tag);
  if (!existing) {
    element[VERSION] = version;
    customElements.define(tag, element);
  } else if (existing !== element && existing[VERSION] !== version) {
    const other = existing[VERSION] ? `@tendwell/elements ${existing[VERSION]}` : "another library";
    console.warn(`<${tag}> is already registered by ${other}. @tendwell/elements ${version} did not replace it.`);
  }
}
/**
 * @license
 * Copyright 2023 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const ElementInternalsShim = class ElementInternals {
  get shadowRoot() {
    return this.__host.__shadowRoot;
  }
  constructor(_host4) {
    this.ariaActiveDescendantElement = null;
    this.ariaAtomic = "";
    this.ariaAutoComplete = "";
    this.ariaBrailleLabel = "";
    this.ariaBrailleRoleDescription = "";
    this.ariaBusy = "";
    this.ariaChecked = "";
    this.ariaColCount = "";
    this.ariaColIndex = "";
    this.ariaColIndexText = "";
    this.ariaColSpan = "";
    this.ariaControlsElements = null;
    this.ariaCurrent = "";
    this.ariaDescribedByElements = null;
    this.ariaDescription = "";
    this.ariaDetailsElements = null;
    this.ariaDisabled = "";
    this.ariaErrorMessageElements = null;
    this.ariaExpanded = "";
    this.ariaFlowToElements = null;
    this.ariaHasPopup = "";
    this.ariaHidden = "";
    this.ariaInvalid = "";
    this.ariaKeyShortcuts = "";
    this.ariaLabel = "";
    this.ariaLabelledByElements = null;
    this.ariaLevel = "";
    this.ariaLive = "";
    this.ariaModal = "";
    this.ariaMultiLine = "";
    this.ariaMultiSelectable = "";
    this.ariaOrientation = "";
    this.ariaOwnsElements = null;
    this.ariaPlaceholder = "";
    this.ariaPosInSet = "";
    this.ariaPressed = "";
    this.ariaReadOnly = "";
    this.ariaRelevant = "";
    this.ariaRequired = "";
    this.ariaRoleDescription = "";
    this.ariaRowCount = "";
    this.ariaRowIndex = "";
    this.ariaRowIndexText = "";
    this.ariaRowSpan = "";
    this.ariaSelected = "";
    this.ariaSetSize = "";
    this.ariaSort = "";
    this.ariaValueMax = "";
    this.ariaValueMin = "";
    this.ariaValueNow = "";
    this.ariaValueText = "";
    this.role = "";
    this.form = null;
    this.labels = [];
    this.states = /* @__PURE__ */ new Set();
    this.validationMessage = "";
    this.validity = {};
    this.willValidate = true;
    this.__host = _host4;
  }
  checkValidity() {
    console.warn("`ElementInternals.checkValidity()` was called on the server.This method always returns true.");
    return true;
  }
  reportValidity() {
    return true;
  }
  setFormValue() {
  }
  setValidity() {
  }
};
/**
 * @license
 * Copyright 2023 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
var __classPrivateFieldSet = function(receiver, state, value, kind, f2) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f2) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f2 : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f2.call(receiver, value) : f2 ? f2.value = value : state.set(receiver, value), value;
};
var __classPrivateFieldGet = function(receiver, state, kind, f2) {
  if (kind === "a" && !f2) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f2 : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f2 : kind === "a" ? f2.call(receiver) : f2 ? f2.value : state.get(receiver);
};
var _Event_cancelable, _Event_bubbles, _Event_composed, _Event_defaultPrevented, _Event_timestamp, _Event_propagationStopped, _Event_type, _Event_target, _Event_isBeingDispatched, _a$1, _CustomEvent_detail, _b;
const NONE = 0;
const CAPTURING_PHASE = 1;
const AT_TARGET = 2;
const BUBBLING_PHASE = 3;
const enumerableProperty$1 = { __proto__: null };
enumerableProperty$1.enumerable = true;
Object.freeze(enumerableProperty$1);
const EventShim = (_a$1 = class Event2 {
  constructor(type, options = {}) {
    _Event_cancelable.set(this, false);
    _Event_bubbles.set(this, false);
    _Event_composed.set(this, false);
    _Event_defaultPrevented.set(this, false);
    _Event_timestamp.set(this, Date.now());
    _Event_propagationStopped.set(this, false);
    _Event_type.set(this, void 0);
    _Event_target.set(this, void 0);
    _Event_isBeingDispatched.set(this, void 0);
    this.NONE = NONE;
    this.CAPTURING_PHASE = CAPTURING_PHASE;
    this.AT_TARGET = AT_TARGET;
    this.BUBBLING_PHASE = BUBBLING_PHASE;
    if (arguments.length === 0)
      throw new Error(`The type argument must be specified`);
    if (typeof options !== "object" || !options) {
      throw new Error(`The "options" argument must be an object`);
    }
    const { bubbles, cancelable, composed } = options;
    __classPrivateFieldSet(this, _Event_cancelable, !!cancelable, "f");
    __classPrivateFieldSet(this, _Event_bubbles, !!bubbles, "f");
    __classPrivateFieldSet(this, _Event_composed, !!composed, "f");
    __classPrivateFieldSet(this, _Event_type, `${type}`, "f");
    __classPrivateFieldSet(this, _Event_target, null, "f");
    __classPrivateFieldSet(this, _Event_isBeingDispatched, false, "f");
  }
  initEvent(_type, _bubbles, _cancelable) {
    throw new Error("Method not implemented.");
  }
  stopImmediatePropagation() {
    this.stopPropagation();
  }
  preventDefault() {
    __classPrivateFieldSet(this, _Event_defaultPrevented, true, "f");
  }
  get target() {
    return __classPrivateFieldGet(this, _Event_target, "f");
  }
  get currentTarget() {
    return __classPrivateFieldGet(this, _Event_target, "f");
  }
  get srcElement() {
    return __classPrivateFieldGet(this, _Event_target, "f");
  }
  get type() {
    return __classPrivateFieldGet(this, _Event_type, "f");
  }
  get cancelable() {
    return __classPrivateFieldGet(this, _Event_cancelable, "f");
  }
  get defaultPrevented() {
    return __classPrivateFieldGet(this, _Event_cancelable, "f") && __classPrivateFieldGet(this, _Event_defaultPrevented, "f");
  }
  get timeStamp() {
    return __classPrivateFieldGet(this, _Event_timestamp, "f");
  }
  composedPath() {
    return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? [__classPrivateFieldGet(this, _Event_target, "f")] : [];
  }
  get returnValue() {
    return !__classPrivateFieldGet(this, _Event_cancelable, "f") || !__classPrivateFieldGet(this, _Event_defaultPrevented, "f");
  }
  get bubbles() {
    return __classPrivateFieldGet(this, _Event_bubbles, "f");
  }
  get composed() {
    return __classPrivateFieldGet(this, _Event_composed, "f");
  }
  get eventPhase() {
    return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? _a$1.AT_TARGET : _a$1.NONE;
  }
  get cancelBubble() {
    return __classPrivateFieldGet(this, _Event_propagationStopped, "f");
  }
  set cancelBubble(value) {
    if (value) {
      __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
    }
  }
  stopPropagation() {
    __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
  }
  get isTrusted() {
    return false;
  }
}, _Event_cancelable = /* @__PURE__ */ new WeakMap(), _Event_bubbles = /* @__PURE__ */ new WeakMap(), _Event_composed = /* @__PURE__ */ new WeakMap(), _Event_defaultPrevented = /* @__PURE__ */ new WeakMap(), _Event_timestamp = /* @__PURE__ */ new WeakMap(), _Event_propagationStopped = /* @__PURE__ */ new WeakMap(), _Event_type = /* @__PURE__ */ new WeakMap(), _Event_target = /* @__PURE__ */ new WeakMap(), _Event_isBeingDispatched = /* @__PURE__ */ new WeakMap(), _a$1.NONE = NONE, _a$1.CAPTURING_PHASE = CAPTURING_PHASE, _a$1.AT_TARGET = AT_TARGET, _a$1.BUBBLING_PHASE = BUBBLING_PHASE, _a$1);
Object.defineProperties(EventShim.prototype, {
  initEvent: enumerableProperty$1,
  stopImmediatePropagation: enumerableProperty$1,
  preventDefault: enumerableProperty$1,
  target: enumerableProperty$1,
  currentTarget: enumerableProperty$1,
  srcElement: enumerableProperty$1,
  type: enumerableProperty$1,
  cancelable: enumerableProperty$1,
  defaultPrevented: enumerableProperty$1,
  timeStamp: enumerableProperty$1,
  composedPath: enumerableProperty$1,
  returnValue: enumerableProperty$1,
  bubbles: enumerableProperty$1,
  composed: enumerableProperty$1,
  eventPhase: enumerableProperty$1,
  cancelBubble: enumerableProperty$1,
  stopPropagation: enumerableProperty$1,
  isTrusted: enumerableProperty$1
});
const CustomEventShim = (_b = class CustomEvent2 extends EventShim {
  constructor(type, options = {}) {
    super(type, options);
    _CustomEvent_detail.set(this, void 0);
    __classPrivateFieldSet(this, _CustomEvent_detail, (options == null ? void 0 : options.detail) ?? null, "f");
  }
  initCustomEvent(_type, _bubbles, _cancelable, _detail) {
    throw new Error("Method not implemented.");
  }
  get detail() {
    return __classPrivateFieldGet(this, _CustomEvent_detail, "f");
  }
}, _CustomEvent_detail = /* @__PURE__ */ new WeakMap(), _b);
Object.defineProperties(CustomEventShim.prototype, {
  detail: enumerableProperty$1
});
const EventShimWithRealType = EventShim;
const CustomEventShimWithRealType = CustomEventShim;
/**
 * @license
 * Copyright 2024 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
var _a;
_a = class CSSRule {
  constructor() {
    this.STYLE_RULE = 1;
    this.CHARSET_RULE = 2;
    this.IMPORT_RULE = 3;
    this.MEDIA_RULE = 4;
    this.FONT_FACE_RULE = 5;
    this.PAGE_RULE = 6;
    this.NAMESPACE_RULE = 10;
    this.KEYFRAMES_RULE = 7;
    this.KEYFRAME_RULE = 8;
    this.SUPPORTS_RULE = 12;
    this.COUNTER_STYLE_RULE = 11;
    this.FONT_FEATURE_VALUES_RULE = 14;
    this.MARGIN_RULE = 9;
    this.__parentStyleSheet = null;
    this.cssText = "";
  }
  get parentRule() {
    return null;
  }
  get parentStyleSheet() {
    return this.__parentStyleSheet;
  }
  get type() {
    return 0;
  }
}, _a.STYLE_RULE = 1, _a.CHARSET_RULE = 2, _a.IMPORT_RULE = 3, _a.MEDIA_RULE = 4, _a.FONT_FACE_RULE = 5, _a.PAGE_RULE = 6, _a.NAMESPACE_RULE = 10, _a.KEYFRAMES_RULE = 7, _a.KEYFRAME_RULE = 8, _a.SUPPORTS_RULE = 12, _a.COUNTER_STYLE_RULE = 11, _a.FONT_FEATURE_VALUES_RULE = 14, _a.MARGIN_RULE = 9, _a;
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
globalThis.Event ?? (globalThis.Event = EventShimWithRealType);
globalThis.CustomEvent ?? (globalThis.CustomEvent = CustomEventShimWithRealType);
const constructionToken = Symbol();
const isCaptureEventListener = (options) => typeof options === "boolean" ? options : (options == null ? void 0 : options.capture) ?? false;
const enumerableProperty = { __proto__: null };
enumerableProperty.enumerable = true;
Object.freeze(enumerableProperty);
class EventTarget {
  constructor() {
    this.__eventListeners = /* @__PURE__ */ new Map();
    this.__captureEventListeners = /* @__PURE__ */ new Map();
  }
  addEventListener(type, callback, options) {
    var _a2;
    if (callback === void 0 || callback === null) {
      return;
    }
    const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
    let eventListeners = eventListenersMap.get(type);
    if (eventListeners === void 0) {
      eventListeners = /* @__PURE__ */ new Map();
      eventListenersMap.set(type, eventListeners);
    } else if (eventListeners.has(callback)) {
      return;
    }
    const normalizedOptions = typeof options === "object" && options ? options : {};
    (_a2 = normalizedOptions.signal) == null ? void 0 : _a2.addEventListener("abort", () => this.removeEventListener(type, callback, options));
    eventListeners.set(callback, normalizedOptions ?? {});
  }
  removeEventListener(type, callback, options) {
    if (callback === void 0 || callback === null) {
      return;
    }
    const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
    const eventListeners = eventListenersMap.get(type);
    if (eventListeners !== void 0) {
      eventListeners.delete(callback);
      if (!eventListeners.size) {
        eventListenersMap.delete(type);
      }
    }
  }
  dispatchEvent(event) {
    let composedPath = this.__resolveFullEventPath();
    if (!event.composed && this.__host) {
      composedPath = composedPath.slice(0, composedPath.indexOf(this.__host));
    }
    let stopPropagation = false;
    let stopImmediatePropagation = false;
    let eventPhase = EventShimWithRealType.NONE;
    let target = null;
    let tmpTarget = null;
    let currentTarget = null;
    const originalStopPropagation = event.stopPropagation;
    const originalStopImmediatePropagation = event.stopImmediatePropagation;
    Object.defineProperties(event, {
      target: {
        get() {
          return target ?? tmpTarget;
        },
        ...enumerableProperty
      },
      srcElement: {
        get() {
          return event.target;
        },
        ...enumerableProperty
      },
      currentTarget: {
        get() {
          return currentTarget;
        },
        ...enumerableProperty
      },
      eventPhase: {
        get() {
          return eventPhase;
        },
        ...enumerableProperty
      },
      composedPath: {
        value: () => composedPath,
        ...enumerableProperty
      },
      stopPropagation: {
        value: () => {
          stopPropagation = true;
          originalStopPropagation.call(event);
        },
        ...enumerableProperty
      },
      stopImmediatePropagation: {
        value: () => {
          stopImmediatePropagation = true;
          originalStopImmediatePropagation.call(event);
        },
        ...enumerableProperty
      }
    });
    const invokeEventListener = (listener, options, eventListenerMap) => {
      if (typeof listener === "function") {
        listener(event);
      } else if (typeof (listener == null ? void 0 : listener.handleEvent) === "function") {
        listener.handleEvent(event);
      }
      if (options.once) {
        eventListenerMap.delete(listener);
      }
    };
    const finishDispatch = () => {
      currentTarget = null;
      eventPhase = EventShimWithRealType.NONE;
      return !event.defaultPrevented;
    };
    const captureEventPath = composedPath.slice().reverse();
    target = !this.__host || !event.composed ? this : null;
    const retarget = (eventTargets) => {
      tmpTarget = this;
      while (tmpTarget.__host && eventTargets.includes(tmpTarget.__host)) {
        tmpTarget = tmpTarget.__host;
      }
    };
    for (const eventTarget of captureEventPath) {
      if (!target && (!tmpTarget || tmpTarget === eventTarget.__host)) {
        retarget(captureEventPath.slice(captureEventPath.indexOf(eventTarget)));
      }
      currentTarget = eventTarget;
      eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.CAPTURING_PHASE;
      const captureEventListeners = eventTarget.__captureEventListeners.get(event.type);
      if (captureEventListeners) {
        for (const [listener, options] of captureEventListeners) {
          invokeEventListener(listener, options, captureEventListeners);
          if (stopImmediatePropagation) {
            return finishDispatch();
          }
        }
      }
      if (stopPropagation) {
        return finishDispatch();
      }
    }
    const bubbleEventPath = event.bubbles ? composedPath : [this];
    tmpTarget = null;
    for (const eventTarget of bubbleEventPath) {
      if (!target && (!tmpTarget || eventTarget === tmpTarget.__host)) {
        retarget(bubbleEventPath.slice(0, bubbleEventPath.indexOf(eventTarget) + 1));
      }
      currentTarget = eventTarget;
      eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.BUBBLING_PHASE;
      const eventListeners = eventTarget.__eventListeners.get(event.type);
      if (eventListeners) {
        for (const [listener, options] of eventListeners) {
          invokeEventListener(listener, options, eventListeners);
          if (stopImmediatePropagation) {
            return finishDispatch();
          }
        }
      }
      if (stopPropagation) {
        return finishDispatch();
      }
    }
    return finishDispatch();
  }
  __resolveFullEventPath() {
    if (this.__eventPathCache) {
      return this.__eventPathCache;
    } else if (!this.__eventTargetParent) {
      return this.__eventPathCache = [this, documentShim, windowShim];
    } else {
      return this.__eventPathCache = [
        this,
        ...this.__eventTargetParent.__resolveFullEventPath()
      ];
    }
  }
}
const attributes = /* @__PURE__ */ new WeakMap();
const attributesForElement = (element) => {
  let attrs = attributes.get(element);
  if (attrs === void 0) {
    attributes.set(element, attrs = /* @__PURE__ */ new Map());
  }
  return attrs;
};
const NodeShim = class Node extends EventTarget {
  getRootNode(options) {
    if (options == null ? void 0 : options.composed) {
      return document$1;
    }
    const host = this.__host;
    return (host == null ? void 0 : host.__shadowRoot) ?? document$1;
  }
};
const DocumentShim = class Document2 extends NodeShim {
  get adoptedStyleSheets() {
    return [];
  }
  createTreeWalker() {
    return {};
  }
  createTextNode() {
    return {};
  }
  createElement() {
    return {};
  }
};
const documentShim = new DocumentShim();
const document$1 = documentShim;
const WindowShim = class Window extends NodeShim {
  constructor(token) {
    super();
    if (token !== constructionToken) {
      throw new TypeError("Illegal constructor");
    }
    Object.assign(this, globalThis, {
      CustomElementRegistry,
      customElements: customElements$1,
      document: document$1,
      Document: DocumentShim,
      Element: ElementShim,
      EventTarget,
      HTMLElement: HTMLElementShim,
      Node: NodeShim,
      ShadowRoot: ShadowRootShim,
      window: this,
      Window: WindowShim
    });
  }
};
const ElementShim = class Element2 extends NodeShim {
  constructor() {
    super(...arguments);
    this.__shadowRootMode = null;
    this.__shadowRoot = null;
    this.__internals = null;
  }
  get attributes() {
    return Array.from(attributesForElement(this)).map(([name, value]) => ({
      name,
      value
    }));
  }
  get shadowRoot() {
    if (this.__shadowRootMode === "closed") {
      return null;
    }
    return this.__shadowRoot;
  }
  get localName() {
    return this.constructor.__localName;
  }
  get tagName() {
    var _a2;
    return (_a2 = this.localName) == null ? void 0 : _a2.toUpperCase();
  }
  setAttribute(name, value) {
    attributesForElement(this).set(name, String(value));
  }
  removeAttribute(name) {
    attributesForElement(this).delete(name);
  }
  toggleAttribute(name, force) {
    if (this.hasAttribute(name)) {
      if (force === void 0 || !force) {
        this.removeAttribute(name);
        return false;
      }
    } else {
      if (force === void 0 || force) {
        this.setAttribute(name, "");
        return true;
      } else {
        return false;
      }
    }
    return true;
  }
  hasAttribute(name) {
    return attributesForElement(this).has(name);
  }
  attachShadow(init) {
    this.__shadowRootMode = init.mode;
    const shadowRoot = new ShadowRootShim(constructionToken, init);
    shadowRoot.__eventTargetParent = this;
    shadowRoot.__host = this;
    return this.__shadowRoot = shadowRoot;
  }
  attachInternals() {
    if (this.__internals !== null) {
      throw new Error(`Failed to execute 'attachInternals' on 'HTMLElement': ElementInternals for the specified element was already attached.`);
    }
    const internals = new ElementInternalsShim(this);
    this.__internals = internals;
    return internals;
  }
  getAttribute(name) {
    const value = attributesForElement(this).get(name);
    return value ?? null;
  }
};
const HTMLElementShim = class HTMLElement extends ElementShim {
};
const HTMLElementShimWithRealType = HTMLElementShim;
const ShadowRootShim = class ShadowRoot2 extends NodeShim {
  get host() {
    return this.__host;
  }
  constructor(constructionToken2, init) {
    super();
    if (constructionToken2 !== constructionToken2) {
      throw new TypeError("Illegal constructor");
    }
    this.mode = init.mode;
  }
};
globalThis.litServerRoot ?? (globalThis.litServerRoot = Object.defineProperty(new HTMLElementShimWithRealType(), "localName", {
  // Patch localName (and tagName) to return a unique name.
  get() {
    return "lit-server-root";
  }
}));
function promiseWithResolvers() {
  let resolve;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve = res;
    reject = rej;
  });
  return { promise, resolve, reject };
}
class CustomElementRegistry {
  constructor() {
    this.__definitions = /* @__PURE__ */ new Map();
    this.__reverseDefinitions = /* @__PURE__ */ new Map();
    this.__pendingWhenDefineds = /* @__PURE__ */ new Map();
  }
  define(name, ctor) {
    var _a2;
    if (this.__definitions.has(name)) {
      if (process.env.NODE_ENV === "development") {
        console.warn(`'CustomElementRegistry' already has "${name}" defined. This may have been caused by live reload or hot module replacement in which case it can be safely ignored.
Make sure to test your application with a production build as repeat registrations will throw in production.`);
      } else {
        throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': the name "${name}" has already been used with this registry`);
      }
    }
    if (this.__reverseDefinitions.has(ctor)) {
      throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': the constructor has already been used with this registry for the tag name ${this.__reverseDefinitions.get(ctor)}`);
    }
    ctor.__localName = name;
    this.__definitions.set(name, {
      ctor,
      // Note it's important we read `observedAttributes` in case it is a getter
      // with side-effects, as is the case in Lit, where it triggers class
      // finalization.
      //
      // TODO(aomarks) To be spec compliant, we should also capture the
      // registration-time lifecycle methods like `connectedCallback`. For them
      // to be actually accessible to e.g. the Lit SSR element renderer, though,
      // we'd need to introduce a new API for accessing them (since `get` only
      // returns the constructor).
      observedAttributes: ctor.observedAttributes ?? []
    });
    this.__reverseDefinitions.set(ctor, name);
    (_a2 = this.__pendingWhenDefineds.get(name)) == null ? void 0 : _a2.resolve(ctor);
    this.__pendingWhenDefineds.delete(name);
  }
  get(name) {
    const definition = this.__definitions.get(name);
    return definition == null ? void 0 : definition.ctor;
  }
  getName(ctor) {
    return this.__reverseDefinitions.get(ctor) ?? null;
  }
  initialize(_root) {
    throw new Error(`customElements.initialize is not currently supported in SSR. Please file a bug if you need it.`);
  }
  upgrade(_element) {
    throw new Error(`customElements.upgrade is not currently supported in SSR. Please file a bug if you need it.`);
  }
  async whenDefined(name) {
    const definition = this.__definitions.get(name);
    if (definition) {
      return definition.ctor;
    }
    let withResolvers = this.__pendingWhenDefineds.get(name);
    if (!withResolvers) {
      withResolvers = promiseWithResolvers();
      this.__pendingWhenDefineds.set(name, withResolvers);
    }
    return withResolvers.promise;
  }
}
const CustomElementRegistryShimWithRealType = CustomElementRegistry;
const customElements$1 = new CustomElementRegistryShimWithRealType();
const windowShim = new WindowShim(constructionToken);
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$1 = globalThis, e$1 = t$1.ShadowRoot && (void 0 === t$1.ShadyCSS || t$1.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype, s$3 = Symbol(), o$1 = /* @__PURE__ */ new WeakMap();
let n$2 = class n {
  constructor(t2, e2, o2) {
    if (this._$cssResult$ = true, o2 !== s$3) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
    this.cssText = t2, this.t = e2;
  }
  get styleSheet() {
    let t2 = this.o;
    const s4 = this.t;
    if (e$1 && void 0 === t2) {
      const e2 = void 0 !== s4 && 1 === s4.length;
      e2 && (t2 = o$1.get(s4)), void 0 === t2 && ((this.o = t2 = new CSSStyleSheet()).replaceSync(this.cssText), e2 && o$1.set(s4, t2));
    }
    return t2;
  }
  toString() {
    return this.cssText;
  }
};
const r$1 = (t2) => new n$2("string" == typeof t2 ? t2 : t2 + "", void 0, s$3), i$1 = (t2, ...e2) => {
  const o2 = 1 === t2.length ? t2[0] : e2.reduce((e3, s4, o3) => e3 + ((t3) => {
    if (true === t3._$cssResult$) return t3.cssText;
    if ("number" == typeof t3) return t3;
    throw Error("Value passed to 'css' function must be a 'css' function result: " + t3 + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
  })(s4) + t2[o3 + 1], t2[0]);
  return new n$2(o2, t2, s$3);
}, S = (s4, o2) => {
  if (e$1) s4.adoptedStyleSheets = o2.map((t2) => t2 instanceof CSSStyleSheet ? t2 : t2.styleSheet);
  else for (const e2 of o2) {
    const o3 = document.createElement("style"), n3 = t$1.litNonce;
    void 0 !== n3 && o3.setAttribute("nonce", n3), o3.textContent = e2.cssText, s4.appendChild(o3);
  }
}, c$1 = e$1 || void 0 === t$1.CSSStyleSheet ? (t2) => t2 : (t2) => t2 instanceof CSSStyleSheet ? ((t3) => {
  let e2 = "";
  for (const s4 of t3.cssRules) e2 += s4.cssText;
  return r$1(e2);
})(t2) : t2;
const { is: h, defineProperty: r, getOwnPropertyDescriptor: o, getOwnPropertyNames: n$1, getOwnPropertySymbols: a, getPrototypeOf: c } = Object, l = globalThis;
l.customElements ?? (l.customElements = customElements$1);
const p = l.trustedTypes, d = p ? p.emptyScript : "", u = l.reactiveElementPolyfillSupport, f = (t2, s4) => t2, b = { toAttribute(t2, s4) {
  switch (s4) {
    case Boolean:
      t2 = t2 ? d : null;
      break;
    case Object:
    case Array:
      t2 = null == t2 ? t2 : JSON.stringify(t2);
  }
  return t2;
}, fromAttribute(t2, s4) {
  let i2 = t2;
  switch (s4) {
    case Boolean:
      i2 = null !== t2;
      break;
    case Number:
      i2 = null === t2 ? null : Number(t2);
      break;
    case Object:
    case Array:
      try {
        i2 = JSON.parse(t2);
      } catch (t3) {
        i2 = null;
      }
  }
  return i2;
} }, m = (t2, s4) => !h(t2, s4), y = { attribute: true, type: String, converter: b, reflect: false, useDefault: false, hasChanged: m };
Symbol.metadata ?? (Symbol.metadata = Symbol("metadata")), l.litPropertyMetadata ?? (l.litPropertyMetadata = /* @__PURE__ */ new WeakMap());
class g extends (globalThis.HTMLElement ?? HTMLElementShimWithRealType) {
  static addInitializer(t2) {
    this._$Ei(), (this.l ?? (this.l = [])).push(t2);
  }
  static get observedAttributes() {
    return this.finalize(), this._$Eh && [...this._$Eh.keys()];
  }
  static createProperty(t2, s4 = y) {
    if (s4.state && (s4.attribute = false), this._$Ei(), this.prototype.hasOwnProperty(t2) && ((s4 = Object.create(s4)).wrapped = true), this.elementProperties.set(t2, s4), !s4.noAccessor) {
      const i2 = Symbol(), e2 = this.getPropertyDescriptor(t2, i2, s4);
      void 0 !== e2 && r(this.prototype, t2, e2);
    }
  }
  static getPropertyDescriptor(t2, s4, i2) {
    const { get: e2, set: h2 } = o(this.prototype, t2) ?? { get() {
      return this[s4];
    }, set(t3) {
      this[s4] = t3;
    } };
    return { get: e2, set(s5) {
      const r2 = e2 == null ? void 0 : e2.call(this);
      h2 == null ? void 0 : h2.call(this, s5), this.requestUpdate(t2, r2, i2);
    }, configurable: true, enumerable: true };
  }
  static getPropertyOptions(t2) {
    return this.elementProperties.get(t2) ?? y;
  }
  static _$Ei() {
    if (this.hasOwnProperty(f("elementProperties"))) return;
    const t2 = c(this);
    t2.finalize(), void 0 !== t2.l && (this.l = [...t2.l]), this.elementProperties = new Map(t2.elementProperties);
  }
  static finalize() {
    if (this.hasOwnProperty(f("finalized"))) return;
    if (this.finalized = true, this._$Ei(), this.hasOwnProperty(f("properties"))) {
      const t3 = this.properties, s4 = [...n$1(t3), ...a(t3)];
      for (const i2 of s4) this.createProperty(i2, t3[i2]);
    }
    const t2 = this[Symbol.metadata];
    if (null !== t2) {
      const s4 = litPropertyMetadata.get(t2);
      if (void 0 !== s4) for (const [t3, i2] of s4) this.elementProperties.set(t3, i2);
    }
    this._$Eh = /* @__PURE__ */ new Map();
    for (const [t3, s4] of this.elementProperties) {
      const i2 = this._$Eu(t3, s4);
      void 0 !== i2 && this._$Eh.set(i2, t3);
    }
    this.elementStyles = this.finalizeStyles(this.styles);
  }
  static finalizeStyles(t2) {
    const s4 = [];
    if (Array.isArray(t2)) {
      const e2 = new Set(t2.flat(1 / 0).reverse());
      for (const t3 of e2) s4.unshift(c$1(t3));
    } else void 0 !== t2 && s4.push(c$1(t2));
    return s4;
  }
  static _$Eu(t2, s4) {
    const i2 = s4.attribute;
    return false === i2 ? void 0 : "string" == typeof i2 ? i2 : "string" == typeof t2 ? t2.toLowerCase() : void 0;
  }
  constructor() {
    super(), this._$Ep = void 0, this.isUpdatePending = false, this.hasUpdated = false, this._$Em = null, this._$Ev();
  }
  _$Ev() {
    var _a2;
    this._$ES = new Promise((t2) => this.enableUpdating = t2), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), (_a2 = this.constructor.l) == null ? void 0 : _a2.forEach((t2) => t2(this));
  }
  addController(t2) {
    var _a2;
    (this._$EO ?? (this._$EO = /* @__PURE__ */ new Set())).add(t2), void 0 !== this.renderRoot && this.isConnected && ((_a2 = t2.hostConnected) == null ? void 0 : _a2.call(t2));
  }
  removeController(t2) {
    var _a2;
    (_a2 = this._$EO) == null ? void 0 : _a2.delete(t2);
  }
  _$E_() {
    const t2 = /* @__PURE__ */ new Map(), s4 = this.constructor.elementProperties;
    for (const i2 of s4.keys()) this.hasOwnProperty(i2) && (t2.set(i2, this[i2]), delete this[i2]);
    t2.size > 0 && (this._$Ep = t2);
  }
  createRenderRoot() {
    const t2 = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
    return S(t2, this.constructor.elementStyles), t2;
  }
  connectedCallback() {
    var _a2;
    this.renderRoot ?? (this.renderRoot = this.createRenderRoot()), this.enableUpdating(true), (_a2 = this._$EO) == null ? void 0 : _a2.forEach((t2) => {
      var _a3;
      return (_a3 = t2.hostConnected) == null ? void 0 : _a3.call(t2);
    });
  }
  enableUpdating(t2) {
  }
  disconnectedCallback() {
    var _a2;
    (_a2 = this._$EO) == null ? void 0 : _a2.forEach((t2) => {
      var _a3;
      return (_a3 = t2.hostDisconnected) == null ? void 0 : _a3.call(t2);
    });
  }
  attributeChangedCallback(t2, s4, i2) {
    this._$AK(t2, i2);
  }
  _$ET(t2, s4) {
    var _a2;
    const i2 = this.constructor.elementProperties.get(t2), e2 = this.constructor._$Eu(t2, i2);
    if (void 0 !== e2 && true === i2.reflect) {
      const h2 = (void 0 !== ((_a2 = i2.converter) == null ? void 0 : _a2.toAttribute) ? i2.converter : b).toAttribute(s4, i2.type);
      this._$Em = t2, null == h2 ? this.removeAttribute(e2) : this.setAttribute(e2, h2), this._$Em = null;
    }
  }
  _$AK(t2, s4) {
    var _a2, _b2;
    const i2 = this.constructor, e2 = i2._$Eh.get(t2);
    if (void 0 !== e2 && this._$Em !== e2) {
      const t3 = i2.getPropertyOptions(e2), h2 = "function" == typeof t3.converter ? { fromAttribute: t3.converter } : void 0 !== ((_a2 = t3.converter) == null ? void 0 : _a2.fromAttribute) ? t3.converter : b;
      this._$Em = e2;
      const r2 = h2.fromAttribute(s4, t3.type);
      this[e2] = r2 ?? ((_b2 = this._$Ej) == null ? void 0 : _b2.get(e2)) ?? r2, this._$Em = null;
    }
  }
  requestUpdate(t2, s4, i2, e2 = false, h2) {
    var _a2;
    if (void 0 !== t2) {
      const r2 = this.constructor;
      if (false === e2 && (h2 = this[t2]), i2 ?? (i2 = r2.getPropertyOptions(t2)), !((i2.hasChanged ?? m)(h2, s4) || i2.useDefault && i2.reflect && h2 === ((_a2 = this._$Ej) == null ? void 0 : _a2.get(t2)) && !this.hasAttribute(r2._$Eu(t2, i2)))) return;
      this.C(t2, s4, i2);
    }
    false === this.isUpdatePending && (this._$ES = this._$EP());
  }
  C(t2, s4, { useDefault: i2, reflect: e2, wrapped: h2 }, r2) {
    i2 && !(this._$Ej ?? (this._$Ej = /* @__PURE__ */ new Map())).has(t2) && (this._$Ej.set(t2, r2 ?? s4 ?? this[t2]), true !== h2 || void 0 !== r2) || (this._$AL.has(t2) || (this.hasUpdated || i2 || (s4 = void 0), this._$AL.set(t2, s4)), true === e2 && this._$Em !== t2 && (this._$Eq ?? (this._$Eq = /* @__PURE__ */ new Set())).add(t2));
  }
  async _$EP() {
    this.isUpdatePending = true;
    try {
      await this._$ES;
    } catch (t3) {
      Promise.reject(t3);
    }
    const t2 = this.scheduleUpdate();
    return null != t2 && await t2, !this.isUpdatePending;
  }
  scheduleUpdate() {
    return this.performUpdate();
  }
  performUpdate() {
    var _a2;
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      if (this.renderRoot ?? (this.renderRoot = this.createRenderRoot()), this._$Ep) {
        for (const [t4, s5] of this._$Ep) this[t4] = s5;
        this._$Ep = void 0;
      }
      const t3 = this.constructor.elementProperties;
      if (t3.size > 0) for (const [s5, i2] of t3) {
        const { wrapped: t4 } = i2, e2 = this[s5];
        true !== t4 || this._$AL.has(s5) || void 0 === e2 || this.C(s5, void 0, i2, e2);
      }
    }
    let t2 = false;
    const s4 = this._$AL;
    try {
      t2 = this.shouldUpdate(s4), t2 ? (this.willUpdate(s4), (_a2 = this._$EO) == null ? void 0 : _a2.forEach((t3) => {
        var _a3;
        return (_a3 = t3.hostUpdate) == null ? void 0 : _a3.call(t3);
      }), this.update(s4)) : this._$EM();
    } catch (s5) {
      throw t2 = false, this._$EM(), s5;
    }
    t2 && this._$AE(s4);
  }
  willUpdate(t2) {
  }
  _$AE(t2) {
    var _a2;
    (_a2 = this._$EO) == null ? void 0 : _a2.forEach((t3) => {
      var _a3;
      return (_a3 = t3.hostUpdated) == null ? void 0 : _a3.call(t3);
    }), this.hasUpdated || (this.hasUpdated = true, this.firstUpdated(t2)), this.updated(t2);
  }
  _$EM() {
    this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = false;
  }
  get updateComplete() {
    return this.getUpdateComplete();
  }
  getUpdateComplete() {
    return this._$ES;
  }
  shouldUpdate(t2) {
    return true;
  }
  update(t2) {
    this._$Eq && (this._$Eq = this._$Eq.forEach((t3) => this._$ET(t3, this[t3]))), this._$EM();
  }
  updated(t2) {
  }
  firstUpdated(t2) {
  }
}
g.elementStyles = [], g.shadowRootOptions = { mode: "open" }, g[f("elementProperties")] = /* @__PURE__ */ new Map(), g[f("finalized")] = /* @__PURE__ */ new Map(), u == null ? void 0 : u({ ReactiveElement: g }), (l.reactiveElementVersions ?? (l.reactiveElementVersions = [])).push("2.1.2");
function dispatch(element, type, detail, cancelable = false) {
  return element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
}
let policy;
function htmlPolicy() {
  const factory = globalThis.trustedTypes;
  policy ?? (policy = factory == null ? void 0 : factory.createPolicy("tendwell", { createHTML: (text) => text }));
  return policy;
}
function nodesOf(html2) {
  const markup = String(html2);
  const template = document.createElement("template");
  const policy2 = htmlPolicy();
  template.innerHTML = policy2 ? policy2.createHTML(markup) : markup;
  return template.content;
}
function fill(element, markup) {
  element.replaceChildren(nodesOf(markup));
}
const SEEN = "img, svg, math, video, audio, canvas, iframe, object, embed, hr, input, button, select, textarea, slot";
const UNSEEN = "script, style, template, noscript";
function hasContent(element) {
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      if (/[^\s\p{Cf}]/u.test(node.data))
        return true;
    } else if (node instanceof Element && !node.matches(UNSEEN)) {
      if (node.localName.includes("-") || node.matches(SEEN) || hasContent(node))
        return true;
    }
  }
  return false;
}
function dataIn(element, type) {
  var _a2;
  const script = `script[type="${type}"]`;
  return (_a2 = element.querySelector(`:scope > ${script}, :scope > :is(p, div) > ${script}`)) == null ? void 0 : _a2.text;
}
class Frame {
  constructor(host, ...styles) {
    __privateAdd(this, _host);
    __privateAdd(this, _styles);
    __privateAdd(this, _lines, { status: makeLine("status"), alert: makeLine("alert") });
    __privateAdd(this, _shown);
    __privateSet(this, _host, host);
    __privateSet(this, _styles, [frameStyles, ...styles]);
  }
  /**
   * Returns the shadow root, and creates it if there is none. Screen readers announce changes of a live region, so open
   * the frame some time before its first message.
   */
  open() {
    const { shadowRoot } = __privateGet(this, _host);
    if (shadowRoot)
      return shadowRoot;
    const root2 = __privateGet(this, _host).attachShadow({ mode: "open" });
    S(root2, __privateGet(this, _styles));
    root2.append(document.createElement("slot"), __privateGet(this, _lines).status, __privateGet(this, _lines).alert);
    return root2;
  }
  /** The line for messages of a role. */
  line(role) {
    return __privateGet(this, _lines)[role];
  }
  /** Shows a message, or none. */
  show(state) {
    const shown = __privateGet(this, _shown);
    if ((state == null ? void 0 : state.text) === (shown == null ? void 0 : shown.text) && (state == null ? void 0 : state.role) === (shown == null ? void 0 : shown.role))
      return;
    __privateSet(this, _shown, state);
    const { status, alert } = __privateGet(this, _lines);
    status.replaceChildren();
    alert.replaceChildren();
    if (!state)
      return;
    this.open();
    const line = __privateGet(this, _lines)[state.role];
    line.append(...contents(state));
    line.classList.toggle("unseen", state.unseen ?? false);
  }
}
_host = new WeakMap();
_styles = new WeakMap();
_lines = new WeakMap();
_shown = new WeakMap();
function makeLine(role) {
  const line = document.createElement("div");
  line.role = role;
  line.part.add("state");
  return line;
}
function contents({ text, retry }) {
  const words = document.createElement("p");
  words.textContent = text;
  if (!retry)
    return [words];
  const button = document.createElement("button");
  button.type = "button";
  button.part.add("retry");
  button.textContent = retry.text;
  button.addEventListener("click", retry.run);
  return [words, button];
}
const frameStyles = i$1`
[part='state']:not(:empty) {
  padding-block: calc(var(--tendwell-space, 1.5rem) / 2);
  font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif);
}
.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
p { margin: 0; }
@media print { button { display: none; } }
button {
  min-block-size: 2.75rem;
  margin-block-start: calc(var(--tendwell-space, 1.5rem) / 2);
  padding: 0 1.25em;
  border: 1px solid;
  border-radius: 2px;
  background: transparent;
  color: var(--tendwell-color-accent, inherit);
  font: inherit;
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--tendwell-color-accent, currentColor);
  outline-offset: 3px;
}
`;
const yieldToMain = () => new Promise((resolve) => setTimeout(resolve));
const sheets = /* @__PURE__ */ new Map();
const settled = /* @__PURE__ */ new WeakMap();
async function adoptLightStyles(element, load) {
  if (hasContent(element))
    await yieldToMain();
  const root2 = element.getRootNode();
  if (!(root2 instanceof Document || root2 instanceof ShadowRoot))
    return;
  const kinds = settled.get(root2) ?? /* @__PURE__ */ new Set();
  if (kinds.has(element.localName))
    return;
  settled.set(root2, kinds.add(element.localName));
  const linked = getComputedStyle(element).getPropertyValue("--tendwell-styles").trim();
  if (linked === element.localName)
    return;
  const [tokens, own] = await Promise.all([import("./tokens.css.CeIFfLRc.js"), load()]);
  for (const { css } of [tokens, ...own]) {
    const sheet = sheetOf(css);
    if (!root2.adoptedStyleSheets.includes(sheet))
      root2.adoptedStyleSheets.push(sheet);
  }
}
function sheetOf(text) {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
const LIMIT = 5;
const SHORT = 1e3;
function onEmptied(element, fillAgain, onChange) {
  let count2 = 0;
  let last = Number.NEGATIVE_INFINITY;
  new MutationObserver((records) => {
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
    onChange == null ? void 0 : onChange(removed);
    if (hasContent(element) || removed.length === 0)
      return;
    const now = performance.now();
    count2 = now - last < SHORT ? count2 + 1 : 1;
    last = now;
    if (count2 <= LIMIT)
      fillAgain();
  }).observe(element, { childList: true });
}
const LATE_SCRIPTS = 'script[async]:is([type="module"], [src*="/_next/"])';
const INTERVAL = 50;
const LOOKS = 100;
function childrenParsed() {
  return document.readyState === "loading" ? once(document, "DOMContentLoaded") : void 0;
}
function pageReady(element) {
  return document.readyState === "complete" && !awaitsReact(element) ? void 0 : hydrated(element);
}
async function hydrated(element) {
  if (document.readyState !== "complete") {
    if (document.querySelector(LATE_SCRIPTS))
      await once(window, "load");
    else if (!deferredScriptsRan())
      await once(document, "DOMContentLoaded");
    await yieldToMain();
  }
  for (let looks = 0; looks < LOOKS && awaitsReact(element); looks++) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
function once(target, type) {
  return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true }));
}
function deferredScriptsRan() {
  const [navigation] = performance.getEntriesByType("navigation");
  return !navigation || navigation.domContentLoadedEventStart > 0;
}
function awaitsReact(element) {
  let isSuspended = false;
  for (let node = element; node; node = node.parentNode) {
    const marks = Object.keys(node).join();
    if (marks.includes("__reactContainer"))
      return node !== element;
    if (marks.includes("__reactFiber"))
      return isSuspended;
    isSuspended || (isSuspended = followsSuspense(node));
  }
  return false;
}
function followsSuspense(node) {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Comment && before.data.startsWith("$"))
      return true;
  }
  return false;
}
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
let s$2 = class s extends Event {
  constructor(s4, t2, e2, o2) {
    super("context-request", { bubbles: true, composed: true }), this.context = s4, this.contextTarget = t2, this.callback = e2, this.subscribe = o2 ?? false;
  }
};
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
function n2(n3) {
  return n3;
}
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
let s$1 = class s2 {
  constructor(t2, s4, i2, h2) {
    if (this.subscribe = false, this.provided = false, this.value = void 0, this.t = (t3, s5) => {
      this.unsubscribe && (this.unsubscribe !== s5 && (this.provided = false, this.unsubscribe()), this.subscribe || this.unsubscribe()), this.value = t3, this.host.requestUpdate(), this.provided && !this.subscribe || (this.provided = true, this.callback && this.callback(t3, s5)), this.unsubscribe = s5;
    }, this.host = t2, void 0 !== s4.context) {
      const t3 = s4;
      this.context = t3.context, this.callback = t3.callback, this.subscribe = t3.subscribe ?? false;
    } else this.context = s4, this.callback = i2, this.subscribe = h2 ?? false;
    this.host.addController(this);
  }
  hostConnected() {
    this.dispatchRequest();
  }
  hostDisconnected() {
    this.unsubscribe && (this.unsubscribe(), this.unsubscribe = void 0);
  }
  dispatchRequest() {
    this.host.dispatchEvent(new s$2(this.context, this.host, this.t, this.subscribe));
  }
};
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
class s3 {
  get value() {
    return this.o;
  }
  set value(s4) {
    this.setValue(s4);
  }
  setValue(s4, t2 = false) {
    const i2 = t2 || !Object.is(s4, this.o);
    this.o = s4, i2 && this.updateObservers();
  }
  constructor(s4) {
    this.subscriptions = /* @__PURE__ */ new Map(), this.updateObservers = () => {
      for (const [s5, { disposer: t2 }] of this.subscriptions) s5(this.o, t2);
    }, void 0 !== s4 && (this.value = s4);
  }
  addCallback(s4, t2, i2) {
    if (!i2) return void s4(this.value);
    this.subscriptions.has(s4) || this.subscriptions.set(s4, { disposer: () => {
      this.subscriptions.delete(s4);
    }, consumerHost: t2 });
    const { disposer: h2 } = this.subscriptions.get(s4);
    s4(this.value, h2);
  }
  clearCallbacks() {
    this.subscriptions.clear();
  }
}
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
class e extends Event {
  constructor(t2, s4) {
    super("context-provider", { bubbles: true, composed: true }), this.context = t2, this.contextTarget = s4;
  }
}
class i extends s3 {
  constructor(s4, e2, i2) {
    var _a2, _b2;
    super(void 0 !== e2.context ? e2.initialValue : i2), this.onContextRequest = (t2) => {
      if (t2.context !== this.context) return;
      const s5 = t2.contextTarget ?? t2.composedPath()[0];
      s5 !== this.host && (t2.stopPropagation(), this.addCallback(t2.callback, s5, t2.subscribe));
    }, this.onProviderRequest = (s5) => {
      if (s5.context !== this.context) return;
      if ((s5.contextTarget ?? s5.composedPath()[0]) === this.host) return;
      const e3 = /* @__PURE__ */ new Set();
      for (const [s6, { consumerHost: i3 }] of this.subscriptions) e3.has(s6) || (e3.add(s6), i3.dispatchEvent(new s$2(this.context, i3, s6, true)));
      s5.stopPropagation();
    }, this.host = s4, void 0 !== e2.context ? this.context = e2.context : this.context = e2, this.attachListeners(), (_b2 = (_a2 = this.host).addController) == null ? void 0 : _b2.call(_a2, this);
  }
  attachListeners() {
    this.host.addEventListener("context-request", this.onContextRequest), this.host.addEventListener("context-provider", this.onProviderRequest);
  }
  hostConnected() {
    this.host.dispatchEvent(new e(this.context, this.host));
  }
}
/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
class t {
  constructor() {
    this.pendingContextRequests = /* @__PURE__ */ new Map(), this.onContextProvider = (t2) => {
      const s4 = this.pendingContextRequests.get(t2.context);
      if (void 0 === s4) return;
      this.pendingContextRequests.delete(t2.context);
      const { requests: o2 } = s4;
      for (const { elementRef: s5, callbackRef: n3 } of o2) {
        const o3 = s5.deref(), c2 = n3.deref();
        void 0 === o3 || void 0 === c2 || o3.dispatchEvent(new s$2(t2.context, o3, c2, true));
      }
    }, this.onContextRequest = (e2) => {
      if (true !== e2.subscribe) return;
      const t2 = e2.contextTarget ?? e2.composedPath()[0], s4 = e2.callback;
      let o2 = this.pendingContextRequests.get(e2.context);
      void 0 === o2 && this.pendingContextRequests.set(e2.context, o2 = { callbacks: /* @__PURE__ */ new WeakMap(), requests: [] });
      let n3 = o2.callbacks.get(t2);
      void 0 === n3 && o2.callbacks.set(t2, n3 = /* @__PURE__ */ new WeakSet()), n3.has(s4) || (n3.add(s4), o2.requests.push({ elementRef: new WeakRef(t2), callbackRef: new WeakRef(s4) }));
    };
  }
  attach(e2) {
    e2.addEventListener("context-request", this.onContextRequest), e2.addEventListener("context-provider", this.onContextProvider);
  }
  detach(e2) {
    e2.removeEventListener("context-request", this.onContextRequest), e2.removeEventListener("context-provider", this.onContextProvider);
  }
}
function firstLocale(...tags) {
  return tags.map(canonicalLocale).find(Boolean) ?? "en";
}
const practiceContext = n2(Symbol.for("tendwell.practice"));
let root;
function consumePractice(host, onChange) {
  if (!root) {
    root = new t();
    root.attach(document.documentElement);
  }
  const callback = () => {
    onChange == null ? void 0 : onChange();
    host.requestUpdate();
  };
  return new s$1(host, { context: practiceContext, subscribe: true, callback });
}
function localeOf(element, practice) {
  var _a2;
  return firstLocale(practice == null ? void 0 : practice.locale, ((_a2 = element.closest("[lang]")) == null ? void 0 : _a2.getAttribute("lang")) ?? void 0, navigator.language);
}
const BRAND = Symbol.for("@tendwell/content/html");
class Markup {
  constructor(markup) {
    __privateAdd(this, _markup);
    __privateSet(this, _markup, markup);
  }
  get [Symbol.toStringTag]() {
    return "Html";
  }
  get [BRAND]() {
    return true;
  }
  toString() {
    return __privateGet(this, _markup);
  }
  toJSON() {
    return __privateGet(this, _markup);
  }
}
_markup = new WeakMap();
const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
function isHtml(value) {
  return typeof value === "object" && value !== null && BRAND in value;
}
function trusted(markup) {
  return new Markup(markup);
}
function html(strings, ...values) {
  let markup = strings[0];
  for (let index2 = 0; index2 < values.length; index2++) {
    markup += print(values[index2]) + strings[index2 + 1];
  }
  return new Markup(markup);
}
function print(value) {
  if (value === null || value === void 0 || typeof value === "boolean")
    return "";
  if (isHtml(value))
    return value.toString();
  if (typeof value === "object")
    return value.map(print).join("");
  return escapeHtml(String(value));
}
function jsonScript(data) {
  return new Markup(JSON.stringify(data).replaceAll("<", "\\u003c"));
}
function filterHtml(tags, locale) {
  if (tags.length === 0)
    return void 0;
  const words = messages(locale);
  const button = (tag) => html`<button type="button" value="${tag}" aria-pressed="${tag ? "false" : "true"}">${tag || words.all}</button>`;
  return html`<div class="tendwell-list-filter" role="group" aria-label="${words.topics}">${["", ...tags].map(button)}</div>
`;
}
function tagsOf(list) {
  return [...new Set([...list.querySelectorAll("li[data-tags]")].flatMap(readTags))];
}
function applyView(list, { tag, count: count2 }) {
  const items = [...list.querySelectorAll(":scope > ol > li")];
  const matching = items.filter((item) => tag === "" || readTags(item).includes(tag));
  const shown = matching.slice(0, count2);
  for (const item of items)
    item.hidden = !shown.includes(item);
  return { shown, total: matching.length };
}
function readTags(item) {
  try {
    const tags = JSON.parse(item.getAttribute("data-tags") ?? "[]");
    return Array.isArray(tags) ? tags.map(String) : [];
  } catch {
    return [];
  }
}
function filterOf(list) {
  return list.querySelector(":scope > .tendwell-list-filter");
}
function offeredTags(filter) {
  return [...filter.querySelectorAll("button")].map(({ value }) => value).filter(Boolean);
}
function markChosen(filter, tag) {
  for (const button of filter.querySelectorAll("button"))
    button.ariaPressed = String(button.value === tag);
}
const SAFE_SCHEMES = { link: /^(?:https?|mailto|tel)$/i, image: /^https?$/i };
function isSafeScheme(scheme, kind) {
  return SAFE_SCHEMES[kind].test(scheme);
}
function safeUrl(url, kind) {
  var _a2;
  const plain = url.replace(new RegExp("\\p{Cc}", "gu"), "").trim();
  const scheme = (_a2 = /^[a-z][a-z\d+.-]*(?=:)/i.exec(plain)) == null ? void 0 : _a2[0];
  if (scheme !== void 0 && !isSafeScheme(scheme, kind))
    return void 0;
  try {
    return encodeURI(plain).replaceAll("%25", "%").replace(/%5[BD]/g, decodeURIComponent);
  } catch {
    return void 0;
  }
}
function webUrl(url, base) {
  if (typeof url !== "string" || !URL.canParse(url, base))
    return void 0;
  const { protocol, href } = new URL(url, base);
  return WEB_PROTOCOL.test(protocol) ? href : void 0;
}
const WEB_PROTOCOL = /^https?:$/;
const SIZE_LIMIT = 4e6;
const TIME_LIMIT = 6e4;
async function loadText(url, options) {
  var _a2, _b2, _c, _d;
  const { signal, accept, isRetry } = options;
  const response = await fetch(url, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]),
    headers: { Accept: accept },
    cache: isRetry ? "reload" : "default"
  });
  const type = ((_b2 = (_a2 = response.headers.get("Content-Type")) == null ? void 0 : _a2.split(";")[0]) == null ? void 0 : _b2.trim().toLowerCase()) ?? "";
  if (!response.ok) {
    void ((_c = response.body) == null ? void 0 : _c.cancel());
    throw new Error(`${url} answered ${response.status}`);
  }
  const reader = (_d = response.body) == null ? void 0 : _d.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let chunk = await (reader == null ? void 0 : reader.read()); chunk == null ? void 0 : chunk.value; chunk = await (reader == null ? void 0 : reader.read())) {
    bytes += chunk.value.byteLength;
    if (bytes > SIZE_LIMIT) {
      void (reader == null ? void 0 : reader.cancel());
      throw new Error(`${url} is larger than ${SIZE_LIMIT} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return { text: text + decoder.decode(), type, url: response.url || url };
}
async function loadFeed(address, signal, isRetry) {
  const accept = "application/feed+json, application/json";
  const { text, url } = await loadText(address, { signal, accept, isRetry });
  const feed = JSON.parse(text);
  if (!Array.isArray(feed == null ? void 0 : feed.items))
    throw new Error(`${url} is not a JSON Feed`);
  return feed.items.flatMap((item) => toSummary(item, url) ?? []);
}
function toSummary(item, base) {
  const { url, title, summary, date_published: published, tags, image } = item ?? {};
  const address = webUrl(url, base);
  if (!address || typeof title !== "string")
    return void 0;
  const picture = webUrl(image, base);
  return {
    url: address,
    title,
    // The date in the feed's own time zone.
    date: typeof published === "string" ? published.slice(0, 10) : "",
    ...typeof summary === "string" && { summary },
    ...Array.isArray(tags) && { tags: tags.filter((tag) => typeof tag === "string" && tag !== "") },
    ...picture && { picture: { src: picture, alt: "" } }
  };
}
const controlStyles = i$1`
[hidden] { display: none !important; }
[part='more'] { font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif); }
`;
class ArticleList extends g {
  constructor() {
    super();
    __privateAdd(this, _ArticleList_instances);
    __privateAdd(this, _practice, consumePractice(this));
    __privateAdd(this, _load);
    /** The articles that were requested last. */
    __privateAdd(this, _latest);
    __privateAdd(this, _frame, new Frame(this, controlStyles));
    /** The filter, if the element created it. */
    __privateAdd(this, _filter);
    __privateAdd(this, _more, makeMore(() => __privateMethod(this, _ArticleList_instances, showMore_fn).call(this)));
    this.pictures = false;
    this.filter = false;
    this._state = "ready";
    this._pages = 1;
    this.addEventListener("click", ({ target }) => __privateMethod(this, _ArticleList_instances, choose_fn).call(this, target));
    new MutationObserver(() => this.requestUpdate()).observe(this, { childList: true });
    onEmptied(this, () => {
      if (__privateGet(this, _latest))
        void __privateMethod(this, _ArticleList_instances, show_fn).call(this, __privateGet(this, _latest));
      else if (this.src)
        void __privateMethod(this, _ArticleList_instances, loadSource_fn).call(this, this.src, false);
    });
  }
  createRenderRoot() {
    return this;
  }
  connectedCallback() {
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import("./article-list.css.Dy3GcSun.js")]));
    if (this._state === "loading" && this.src)
      void __privateMethod(this, _ArticleList_instances, loadSource_fn).call(this, this.src, true);
  }
  disconnectedCallback() {
    var _a2;
    super.disconnectedCallback();
    (_a2 = __privateGet(this, _load)) == null ? void 0 : _a2.abort();
  }
  async scheduleUpdate() {
    await pageReady(this);
    super.scheduleUpdate();
  }
  willUpdate(changed) {
    if (changed.has("articles") && this.articles)
      void __privateMethod(this, _ArticleList_instances, show_fn).call(this, this.articles);
    else if (changed.has("src") && this.src)
      void __privateMethod(this, _ArticleList_instances, loadSource_fn).call(this, this.src, changed.get("src") !== void 0);
  }
  updated() {
    const words = __privateGet(this, _ArticleList_instances, words_get);
    __privateMethod(this, _ArticleList_instances, showView_fn).call(this);
    if (this._state === "loading")
      __privateGet(this, _frame).show({ role: "status", text: words.loading });
    else if (this._state === "ready") {
      __privateGet(this, _frame).show(hasContent(this) ? void 0 : { role: "status", text: words.empty });
    } else {
      const run = () => this.src && __privateMethod(this, _ArticleList_instances, loadSource_fn).call(this, this.src, true);
      __privateGet(this, _frame).show({ role: "alert", text: words.loadFailed, retry: { text: words.retry, run } });
    }
  }
}
_practice = new WeakMap();
_load = new WeakMap();
_latest = new WeakMap();
_frame = new WeakMap();
_filter = new WeakMap();
_more = new WeakMap();
_ArticleList_instances = new WeakSet();
loadSource_fn = async function(src, replace) {
  var _a2;
  if (!replace && hasContent(this))
    return;
  (_a2 = __privateGet(this, _load)) == null ? void 0 : _a2.abort();
  __privateSet(this, _load, new AbortController());
  const { signal } = __privateGet(this, _load);
  const isRetry = this._state === "failed";
  try {
    this._state = "loading";
    const articles = await loadFeed(new URL(src, document.baseURI).href, signal, isRetry);
    if (!signal.aborted)
      await __privateMethod(this, _ArticleList_instances, show_fn).call(this, articles);
  } catch (error) {
    if (signal.aborted)
      return;
    this._state = "failed";
    await this.updateComplete;
    dispatch(this, "article-list-error", { error });
  }
};
show_fn = async function(articles) {
  __privateSet(this, _latest, articles);
  const { articleListHtml } = await import("./article-list.html.5MX2i7yy.js");
  if (__privateGet(this, _latest) !== articles)
    return;
  const practice = __privateGet(this, _practice).value;
  const { pictures, filter } = this;
  fill(this, articleListHtml(articles, { locale: localeOf(this, practice), pictures, filter }));
  this._state = "ready";
  await this.updateComplete;
  dispatch(this, "article-list-load", { articles });
};
showView_fn = function() {
  const tag = this.tag ?? "";
  const limit = Number(this.limit) > 0 ? Number(this.limit) : Number.POSITIVE_INFINITY;
  const { shown, total } = applyView(this, { tag, count: limit * this._pages });
  __privateGet(this, _more).hidden = shown.length === total;
  if (!__privateGet(this, _more).hidden && !__privateGet(this, _more).parentNode)
    __privateGet(this, _frame).open().append(__privateGet(this, _more));
  __privateGet(this, _more).textContent = __privateGet(this, _ArticleList_instances, words_get).more;
  __privateMethod(this, _ArticleList_instances, offerTags_fn).call(this);
  const filter = filterOf(this);
  if (filter)
    markChosen(filter, tag);
};
/** Creates the filter if the HTML has none. */
offerTags_fn = function() {
  var _a2;
  if (filterOf(this) !== (__privateGet(this, _filter) ?? null))
    return;
  const tags = this.filter ? tagsOf(this) : [];
  if (__privateGet(this, _filter) && String(offeredTags(__privateGet(this, _filter))) === String(tags))
    return;
  (_a2 = __privateGet(this, _filter)) == null ? void 0 : _a2.remove();
  const buttons = filterHtml(tags, localeOf(this, __privateGet(this, _practice).value));
  if (buttons)
    this.prepend(nodesOf(buttons));
  __privateSet(this, _filter, filterOf(this) ?? void 0);
};
choose_fn = function(target) {
  const button = target.closest(".tendwell-list-filter button");
  if (!button)
    return;
  this._pages = 1;
  this.tag = button.value;
};
showMore_fn = async function() {
  var _a2;
  const before = this.querySelectorAll(":scope > ol > li:not([hidden])").length;
  this._pages++;
  await this.updateComplete;
  const next = this.querySelectorAll(":scope > ol > li:not([hidden])")[before];
  (_a2 = next == null ? void 0 : next.querySelector("a")) == null ? void 0 : _a2.focus();
};
words_get = function() {
  return messages(localeOf(this, __privateGet(this, _practice).value));
};
__publicField(ArticleList, "properties", {
  src: {},
  articles: { attribute: false },
  pictures: { type: Boolean },
  tag: {},
  limit: { type: Number },
  filter: { type: Boolean },
  _state: { state: true },
  _pages: { state: true }
});
function makeMore(run) {
  const button = document.createElement("button");
  button.type = "button";
  button.part.add("more");
  button.addEventListener("click", run);
  return button;
}
define("article-list", ArticleList);
function fragmentTarget(container) {
  const id = decode(location.hash.slice(1));
  return id && container.querySelector(`#${CSS.escape(id)}`) || void 0;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
function keepFragments(root2) {
  if (!document.querySelector("base[href]"))
    return;
  for (const link of root2.querySelectorAll('a[href^="#"]')) {
    link.href = new URL(link.getAttribute("href"), location.href).href;
  }
}
function undoAutop(text) {
  var _a2;
  if (((_a2 = text.match(/<\/?p>/)) == null ? void 0 : _a2[0]) !== "</p>")
    return text;
  return text.replace(/<\/p>$/gm, "").replace(/^<p>/gm, "\n").replace(/&#038;/g, "&");
}
function inlineMarkdown(element) {
  const text = dataIn(element, "text/markdown");
  return text === void 0 ? void 0 : dedent(undoAutop(text));
}
function dedent(text) {
  var _a2;
  const shortest = ((_a2 = text.match(/^[ \t]*(?=\S)/gm)) == null ? void 0 : _a2.sort()[0]) ?? "";
  return text.replace(/^\s*\n/, "").replace(new RegExp(`^${shortest}`, "gm"), "");
}
const MARKDOWN = /^(?:text\/(?!html$)[^;]+|application\/octet-stream|)$/;
async function loadArticle(address, signal, isRetry) {
  const accept = "text/markdown, application/json, text/plain";
  const { text, type, url } = await loadText(address, { signal, accept, isRetry });
  if (/[/+]json$/.test(type))
    return { url, article: checkArticle(JSON.parse(text), url) };
  if (!MARKDOWN.test(type))
    throw new Error(`${url} is ${type}, not Markdown or JSON`);
  return { url, markdown: text };
}
function checkArticle(data, url) {
  const { title, date, body } = data ?? {};
  if (typeof title === "string" && typeof body === "string") {
    return { ...data, date: typeof date === "string" ? date : "" };
  }
  throw new Error(`${url} has no "title" and "body"`);
}
function playOnClick(root2) {
  root2.addEventListener("click", (event) => {
    const link = event.target.closest(LINKS);
    const { defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey)
      return;
    event.preventDefault();
    import("./play-media.DDxz_fvj.js").then(({ playMedia }) => playMedia(link), () => location.assign(link.href));
  });
}
const LINKS = ".tendwell-video>a,.tendwell-audio>a";
class ArticleView extends g {
  constructor() {
    super();
    __privateAdd(this, _ArticleView_instances);
    __privateAdd(this, _internals, this.attachInternals());
    __privateAdd(this, _practice2, consumePractice(this, () => {
      var _a2;
      return void ((_a2 = __privateGet(this, _draw)) == null ? void 0 : _a2.call(this));
    }));
    __privateAdd(this, _given);
    /** Draws the current article. Called again when the practice, with the author's name, arrives later. */
    __privateAdd(this, _draw);
    __privateAdd(this, _load2);
    /** Repeats the last request. */
    __privateAdd(this, _again);
    __privateAdd(this, _frame2, new Frame(this));
    __privateAdd(this, _arrived, () => {
      if (this._state === "empty" && hasContent(this))
        this._state = "ready";
    });
    this.contents = false;
    this.headingOffset = 0;
    this.rawHtml = false;
    this._state = "ready";
    this.addEventListener("click", ({ target }) => __privateMethod(this, _ArticleView_instances, copyLink_fn).call(this, target));
    playOnClick(this);
    onEmptied(this, () => {
      if (this._state !== "ready")
        return;
      if (inlineMarkdown(this) !== void 0)
        void __privateMethod(this, _ArticleView_instances, adopt_fn).call(this);
      else if (__privateGet(this, _draw))
        void __privateGet(this, _draw).call(this);
      else if (this.src)
        void __privateMethod(this, _ArticleView_instances, loadSource_fn2).call(this, this.src, false);
    });
  }
  createRenderRoot() {
    return this;
  }
  connectedCallback() {
    var _a2;
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import("./article-view.css.C7x2Q0ai.js"), import("./prose.css.C5zUOOmW.js")]));
    if (this._state === "loading")
      (_a2 = __privateGet(this, _again)) == null ? void 0 : _a2.call(this);
  }
  disconnectedCallback() {
    var _a2;
    super.disconnectedCallback();
    (_a2 = __privateGet(this, _load2)) == null ? void 0 : _a2.abort();
  }
  willUpdate(changed) {
    const { article, src } = this;
    if (changed.has("article") && article)
      void __privateMethod(this, _ArticleView_instances, show_fn2).call(this, () => ({ article, base: document.baseURI }));
    else if (changed.has("src") && src)
      void __privateMethod(this, _ArticleView_instances, loadSource_fn2).call(this, src, changed.get("src") !== void 0);
    else if (!this.hasUpdated)
      void __privateMethod(this, _ArticleView_instances, adopt_fn).call(this);
    else if (this._state === "ready")
      __privateMethod(this, _ArticleView_instances, redraw_fn).call(this, (...options) => options.some((key) => changed.has(key)));
  }
  updated() {
    const { states } = __privateGet(this, _internals);
    states.clear();
    if (this._state !== "ready")
      states.add(this._state);
    __privateGet(this, _internals).ariaBusy = String(this._state === "loading");
    __privateGet(this, _frame2).show(__privateMethod(this, _ArticleView_instances, state_fn).call(this));
    if (this._state === "empty")
      __privateGet(this, _frame2).open().addEventListener("slotchange", __privateGet(this, _arrived));
  }
}
_internals = new WeakMap();
_practice2 = new WeakMap();
_given = new WeakMap();
_draw = new WeakMap();
_load2 = new WeakMap();
_again = new WeakMap();
_frame2 = new WeakMap();
_ArticleView_instances = new WeakSet();
/** Shows the current article with changed options. */
redraw_fn = function(hasChanged) {
  var _a2;
  const given = __privateGet(this, _given);
  if (given && hasChanged("headingOffset", "idPrefix", "rawHtml"))
    void __privateMethod(this, _ArticleView_instances, show_fn2).call(this, () => given);
  else if (hasChanged("contents", "previous", "next"))
    void ((_a2 = __privateGet(this, _draw)) == null ? void 0 : _a2.call(this));
};
state_fn = function() {
  const words = messages(localeOf(this, __privateGet(this, _practice2).value));
  switch (this._state) {
    case "loading":
      return { role: "status", text: words.loading };
    case "failed":
      return {
        role: "alert",
        text: words.loadFailed,
        retry: { text: words.retry, run: () => {
          var _a2;
          return (_a2 = __privateGet(this, _again)) == null ? void 0 : _a2.call(this);
        } }
      };
    case "empty":
      return { role: "status", text: words.empty };
    default:
      return void 0;
  }
};
adopt_fn = async function() {
  await childrenParsed();
  if (hasContent(this))
    return __privateMethod(this, _ArticleView_instances, keep_fn).call(this);
  const text = inlineMarkdown(this);
  if (text !== void 0) {
    await __privateMethod(this, _ArticleView_instances, show_fn2).call(this, async () => {
      const { parseMarkdownArticle } = await markdown();
      return { article: parseMarkdownArticle(text), base: document.baseURI };
    });
  } else if (!this.article && !this.src)
    this._state = "empty";
};
keep_fn = async function() {
  await pageReady(this);
  keepFragments(this);
};
loadSource_fn2 = async function(src, replace) {
  await childrenParsed();
  if (!replace && hasContent(this))
    return __privateMethod(this, _ArticleView_instances, keep_fn).call(this);
  await __privateMethod(this, _ArticleView_instances, show_fn2).call(this, async (signal, isRetry) => {
    const loaded = await loadArticle(new URL(src, document.baseURI).href, signal, isRetry);
    if ("article" in loaded)
      return { article: loaded.article, base: loaded.url };
    const { parseMarkdownArticle } = await markdown();
    return { article: parseMarkdownArticle(loaded.markdown), base: loaded.url };
  });
};
show_fn2 = async function(get) {
  var _a2, _b2;
  const isRetry = this._state === "failed";
  (_a2 = __privateGet(this, _load2)) == null ? void 0 : _a2.abort();
  __privateSet(this, _load2, new AbortController());
  const { signal } = __privateGet(this, _load2);
  __privateSet(this, _again, () => void __privateMethod(this, _ArticleView_instances, show_fn2).call(this, get));
  try {
    this._state = "loading";
    const [given, { fillArticle }] = await Promise.all([
      get(signal, isRetry),
      import("./fill-article.Bm0LY6Ra.js"),
      pageReady(this)
    ]);
    if (signal.aborted)
      return;
    const { headingOffset, idPrefix, rawHtml } = this;
    const raw = rawHtml ? await import("./raw-html.BRq58W_c.js") : void 0;
    const make = await (raw == null ? void 0 : raw.loadSanitizer()) ?? nodesOf;
    const rendered = "body" in given.article ? (await markdown()).renderArticleBody(given.article, {
      headingOffset,
      idPrefix,
      base: given.base,
      locale: localeOf(this, __privateGet(this, _practice2).value),
      render: ((_b2 = this.markdown) == null ? void 0 : _b2.render) ?? (raw == null ? void 0 : raw.renderWithHtml)
    }) : given.article;
    if (signal.aborted)
      return;
    __privateSet(this, _given, given);
    if (!rendered.title && !String(rendered.html)) {
      this._state = "empty";
      return;
    }
    __privateSet(this, _draw, () => fillArticle(this, rendered, __privateMethod(this, _ArticleView_instances, options_fn).call(this, rendered), make));
    const drawn = __privateGet(this, _draw).call(this);
    this._state = "ready";
    await Promise.all([drawn, this.updateComplete]);
    if (__privateGet(this, _load2).signal !== signal)
      return;
    __privateMethod(this, _ArticleView_instances, followFragment_fn).call(this);
    dispatch(this, "article-load", { article: rendered });
  } catch (error) {
    if (signal.aborted)
      return;
    this._state = "failed";
    await this.updateComplete;
    dispatch(this, "article-error", { error });
  }
};
options_fn = function({ lang }) {
  const practice = __privateGet(this, _practice2).value;
  const locale = lang ?? localeOf(this, practice);
  const { contents: contents2, headingOffset, previous, next } = this;
  const links = { ...previous && { previous }, ...next && { next } };
  return { locale, contents: contents2, headingOffset, ...links, ...practice && { practice } };
};
/** Browsers look for the `#fragment` once, before the element is filled. */
followFragment_fn = function() {
  if (fragmentTarget(this))
    location.replace(location.hash);
};
copyLink_fn = async function(target) {
  if (!(target instanceof HTMLAnchorElement && target.matches(".tendwell-anchor") && navigator.clipboard))
    return;
  __privateGet(this, _frame2).open();
  const { linkCopied } = messages(localeOf(this, __privateGet(this, _practice2).value));
  try {
    await navigator.clipboard.writeText(target.href);
  } catch {
    return;
  }
  target.dataset.copied = linkCopied;
  __privateGet(this, _frame2).show({ role: "status", text: linkCopied, unseen: true });
  setTimeout(() => {
    delete target.dataset.copied;
    __privateGet(this, _frame2).show(__privateMethod(this, _ArticleView_instances, state_fn).call(this));
  }, 2e3);
};
_arrived = new WeakMap();
__publicField(ArticleView, "properties", {
  src: {},
  article: { attribute: false },
  contents: { type: Boolean },
  headingOffset: { type: Number, attribute: "heading-offset" },
  idPrefix: { attribute: "id-prefix" },
  rawHtml: { type: Boolean, attribute: "raw-html" },
  markdown: { attribute: false },
  previous: { attribute: false },
  next: { attribute: false },
  _state: { state: true }
});
const markdown = () => import("./markdown-article.B5YZY7Ye.js");
define("article-view", ArticleView);
let left = null;
class AdoptedForms {
  constructor(host) {
    __privateAdd(this, _host2);
    __privateAdd(this, _previous, null);
    __privateSet(this, _host2, host);
    host.addController(this);
  }
  hostConnected() {
    __privateSet(this, _previous, left);
  }
  hostDisconnected() {
    left = __privateGet(this, _host2).querySelector("form");
    setTimeout(() => {
      left = null;
    });
  }
  /** Keeps a form among nodes that were removed. */
  remember(removed) {
    for (const node of removed)
      if (node instanceof HTMLFormElement)
        __privateSet(this, _previous, node);
  }
  /** Prepares the forms. */
  adopt() {
    var _a2;
    const previous = __privateGet(this, _previous);
    __privateSet(this, _previous, null);
    for (const form of __privateGet(this, _host2).querySelectorAll("form")) {
      form.noValidate = true;
      (_a2 = form.querySelector(".tendwell-fields > button[disabled]")) == null ? void 0 : _a2.removeAttribute("disabled");
      if (previous)
        void import("./carry-over.BqnIdMCB.js").then(({ carryOver }) => carryOver(previous, form));
    }
  }
}
_host2 = new WeakMap();
_previous = new WeakMap();
let count = 0;
function showFieldError(field, message) {
  let line = lineOf(field);
  if (!line) {
    line = document.createElement("span");
    line.className = "tendwell-field-error";
    line.id = `tendwell-error-${++count}`;
    if (field.closest("label"))
      line.ariaHidden = "true";
    field.after(line);
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${line.id}`.trim());
  }
  line.textContent = message;
  field.setAttribute("aria-invalid", "true");
}
function clearFieldError(field) {
  const line = lineOf(field);
  if (!line)
    return;
  const rest = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((id) => id !== line.id);
  if (rest.length > 0)
    field.setAttribute("aria-describedby", rest.join(" "));
  else
    field.removeAttribute("aria-describedby");
  field.removeAttribute("aria-invalid");
  line.remove();
}
function lineOf(field) {
  const line = field.nextElementSibling;
  return (line == null ? void 0 : line.classList.contains("tendwell-field-error")) ? line : void 0;
}
function fieldsOf(form) {
  const fields = [...(form == null ? void 0 : form.elements) ?? []];
  return fields.filter((field) => field.willValidate && !["hidden", "submit", "button"].includes(field.type));
}
function buttonsOf(form) {
  const inside = form.querySelectorAll('[type="submit"], [type="image"], button:not([type])');
  const buttons = [...form.elements].filter((element) => element.type === "submit");
  return [.../* @__PURE__ */ new Set([...inside, ...buttons])];
}
function validate(form, words) {
  const fields = fieldsOf(form);
  for (const field of fields)
    check(field, words);
  const wrong = fields.find((field) => !field.validity.valid);
  wrong == null ? void 0 : wrong.focus();
  return !wrong;
}
function check(field, words) {
  const { validity } = field;
  if (validity.valid)
    clearFieldError(field);
  else if (field.type !== "email")
    showFieldError(field, field.validationMessage);
  else
    showFieldError(field, validity.valueMissing ? words.emailMissing : words.emailInvalid);
}
function showErrors(form, errors) {
  var _a2;
  const wrong = fieldsOf(form).flatMap((field) => {
    const name = Object.keys(errors).find((key) => field.name === key || field.name.endsWith(`[${key}]`));
    return name === void 0 ? [] : [{ field, message: errors[name] }];
  });
  for (const { field, message } of wrong)
    showFieldError(field, message);
  (_a2 = wrong[0]) == null ? void 0 : _a2.field.focus();
  return wrong.length > 0;
}
function sendAgain(form, submitter) {
  var _a2;
  (_a2 = submitter ?? fieldsOf(form)[0]) == null ? void 0 : _a2.focus();
  const isStillThere = (submitter == null ? void 0 : submitter.form) === form;
  form.requestSubmit(isStillThere ? submitter : void 0);
}
const enSignup = {
  sending: "Sending…",
  emailMissing: "Enter your email address.",
  emailInvalid: "Enter an email address in the correct format, like name@example.com.",
  sendFailed: "Something went wrong. What you entered is still here. Try again in a moment.",
  offline: "You appear to be offline. What you entered is still here. Try again when you are connected.",
  handedOver: "You are being taken to {host} to finish subscribing.",
  goTo: "Continue to {host}"
};
function signupMessages(locale) {
  return { ...enSignup, ...messages(locale) };
}
const SIGNUP_METHODS = {
  tendwell: ["json", "navigate"],
  brevo: ["json", "navigate"],
  buttondown: ["navigate"],
  emailoctopus: ["json", "navigate"],
  formspree: ["json", "navigate"],
  ghost: ["json"],
  keila: ["navigate"],
  kit: ["json", "navigate"],
  listmonk: ["navigate", "json"],
  mailchimp: ["navigate"],
  mailerlite: ["navigate", "json"],
  netlify: ["navigate", "json"]
};
function routeOf(form, submitter, options) {
  const address = (submitter == null ? void 0 : submitter.getAttribute("formaction")) ?? form.getAttribute("action") ?? "";
  const url = parse(address);
  const action = (url == null ? void 0 : url.href) ?? address;
  const foreign = (url == null ? void 0 : url.origin) !== location.origin;
  const provider = options.provider || form.dataset.provider || (foreign ? "" : "tendwell");
  const methods = Object.hasOwn(SIGNUP_METHODS, provider) ? SIGNUP_METHODS[provider] : ["navigate"];
  const requested = methods.find((method) => method === (options.method || form.dataset.method));
  return { provider, action, method: requested ?? methods[0] };
}
function hostOf(address) {
  var _a2;
  return ((_a2 = parse(address)) == null ? void 0 : _a2.host) ?? address;
}
function parse(address) {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return void 0;
  }
}
const stateStyles = i$1`
[part='state'][role='status']:not(:empty) { padding-block: calc(var(--tendwell-space, 1.5rem) / 4); }
[part='state'][role='alert'] { color: var(--tendwell-color-error, inherit); }
`;
function useBottomSpace(line, element) {
  const space = Number.parseFloat(getComputedStyle(element).paddingBlockEnd) || 0;
  line.style.marginBlockEnd = `${-Math.min(space, line.offsetHeight)}px`;
}
function watchFields(element, words) {
  let press;
  element.addEventListener("pointerdown", () => {
    press = endOfPress();
  });
  element.addEventListener("change", async ({ target }) => {
    await press;
    await yieldToMain();
    if (target instanceof HTMLInputElement && target.value !== "" && fieldsOf(target.form).includes(target)) {
      check(target, words());
    }
  });
  element.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.getAttribute("aria-invalid") && target.validity.valid) {
      clearFieldError(target);
    }
  });
}
function endOfPress() {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      setTimeout(resolve);
    };
    for (const type of ["pointerup", "pointercancel"]) {
      addEventListener(type, end, { capture: true, signal: over.signal });
    }
  });
}
const ONE_PRESS = 3e3;
const loadPost = () => import("./post.D5DdVdtN.js");
const ignore = () => {
};
const notLoaded = () => ({ outcome: "failed", reason: navigator.onLine ? "server" : "offline" });
class NewsletterSignup extends g {
  constructor() {
    super();
    __privateAdd(this, _NewsletterSignup_instances);
    __privateAdd(this, _internals2, this.attachInternals());
    __privateAdd(this, _practice3, consumePractice(this));
    __privateAdd(this, _sending);
    /** How often the element has rendered its form. */
    __privateAdd(this, _fills, 0);
    __privateAdd(this, _handedOverAt, Number.NEGATIVE_INFINITY);
    __privateAdd(this, _retry);
    __privateAdd(this, _forms, new AdoptedForms(this));
    __privateAdd(this, _frame3, new Frame(this, stateStyles));
    /** The visitor came back to a page from the back/forward cache. */
    __privateAdd(this, _comeBack, ({ persisted }) => {
      if (persisted && this._state !== "sent")
        __privateMethod(this, _NewsletterSignup_instances, stop_fn).call(this);
    });
    this._state = "form";
    this._message = "";
    this.addEventListener("submit", (event) => __privateMethod(this, _NewsletterSignup_instances, submit_fn).call(this, event));
    this.addEventListener("focusin", (event) => __privateMethod(this, _NewsletterSignup_instances, prepare_fn).call(this, event));
    watchFields(this, () => __privateGet(this, _NewsletterSignup_instances, words_get2));
    onEmptied(
      this,
      // The message about a failure belongs to the form that is gone.
      () => this._state === "failed" && __privateMethod(this, _NewsletterSignup_instances, stop_fn).call(this),
      (removed) => {
        __privateGet(this, _forms).remember(removed);
        this.requestUpdate();
      }
    );
  }
  createRenderRoot() {
    return __privateGet(this, _frame3).open();
  }
  connectedCallback() {
    super.connectedCallback();
    addEventListener("pageshow", __privateGet(this, _comeBack));
    void adoptLightStyles(this, () => Promise.all([import("./form.css.1SiS5LnZ.js")]));
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("pageshow", __privateGet(this, _comeBack));
    if (this._state === "sending")
      __privateMethod(this, _NewsletterSignup_instances, stop_fn).call(this);
  }
  willUpdate(changed) {
    void __privateMethod(this, _NewsletterSignup_instances, adopt_fn2).call(this, changed.has("newsletter"));
  }
  updated() {
    const { states } = __privateGet(this, _internals2);
    states.clear();
    if (this._state !== "form")
      states.add(this._state);
    for (const form of this.querySelectorAll("form")) {
      for (const button of buttonsOf(form)) {
        if (this._state === "sending")
          button.setAttribute("aria-disabled", "true");
        else
          button.removeAttribute("aria-disabled");
      }
    }
    const failed = this._state === "failed";
    const text = this._state === "sending" ? __privateGet(this, _NewsletterSignup_instances, words_get2).sending : this._message;
    const way = failed && __privateGet(this, _retry) ? { retry: { ...__privateGet(this, _retry) } } : {};
    __privateGet(this, _frame3).show(text ? { role: failed ? "alert" : "status", text, ...way } : void 0);
    useBottomSpace(__privateGet(this, _frame3).line("status"), this);
  }
}
_internals2 = new WeakMap();
_practice3 = new WeakMap();
_sending = new WeakMap();
_fills = new WeakMap();
_handedOverAt = new WeakMap();
_retry = new WeakMap();
_forms = new WeakMap();
_frame3 = new WeakMap();
_NewsletterSignup_instances = new WeakSet();
adopt_fn2 = async function(replace) {
  await pageReady(this);
  const isEmpty = () => replace || !hasContent(this);
  if ((this.newsletter || this.action) && isEmpty() && this._state === "form") {
    const fills = ++__privateWrapper(this, _fills)._;
    const { formHtml } = await import("./load-form.0OoQkuKP.js");
    const html2 = await formHtml(this, { locale: __privateGet(this, _NewsletterSignup_instances, locale_get), page: location.pathname });
    if (html2 && fills === __privateGet(this, _fills) && isEmpty())
      fill(this, html2);
  }
  __privateGet(this, _forms).adopt();
};
locale_get = function() {
  return localeOf(this, __privateGet(this, _practice3).value);
};
words_get2 = function() {
  return signupMessages(__privateGet(this, _NewsletterSignup_instances, locale_get));
};
/** Loads the code for posting as soon as a field gets the focus. */
prepare_fn = function({ target }) {
  const { form } = target;
  if (!(form instanceof HTMLFormElement))
    return;
  const route = routeOf(form, void 0, this);
  if (route.method === "json")
    loadPost().then(({ prepare }) => prepare(route), ignore);
};
submit_fn = function(event) {
  if (event.defaultPrevented)
    return;
  const form = event.target;
  const { submitter } = event;
  const route = routeOf(form, submitter, this);
  const handsOver = route.method === "navigate";
  const goes = !__privateGet(this, _NewsletterSignup_instances, isBusy_get) && validate(form, __privateGet(this, _NewsletterSignup_instances, words_get2)) && __privateMethod(this, _NewsletterSignup_instances, ask_fn).call(this, { form, submitter, route });
  if (goes && handsOver)
    __privateMethod(this, _NewsletterSignup_instances, handOver_fn).call(this, route);
  else
    event.preventDefault();
};
isBusy_get = function() {
  const passed = performance.now() - __privateGet(this, _handedOverAt);
  return this._state === "sending" || this._state === "leaving" && passed < ONE_PRESS;
};
/** Dispatches `newsletter-submit` and posts by script if that is the method. True if the page did not cancel. */
ask_fn = function({ form, submitter, route }) {
  const data = new FormData(form, submitter);
  const { provider, method } = route;
  if (!dispatch(this, "newsletter-submit", { data, provider, method }, true))
    return false;
  const submission = { form, submitter, route, data };
  if (method === "json")
    void __privateMethod(this, _NewsletterSignup_instances, send_fn).call(this, submission);
  return true;
};
/** The browser submits the form itself, and the provider's page shows the outcome. */
handOver_fn = function({ action }) {
  const host = hostOf(action);
  this._state = "leaving";
  this._message = host === location.host ? __privateGet(this, _NewsletterSignup_instances, words_get2).sending : formatMessage(__privateGet(this, _NewsletterSignup_instances, words_get2).handedOver, { host });
  __privateSet(this, _handedOverAt, performance.now());
  dispatch(this, "newsletter-handover", { host });
};
_comeBack = new WeakMap();
/** Cancels the request. The form keeps what was entered. */
stop_fn = function() {
  var _a2;
  (_a2 = __privateGet(this, _sending)) == null ? void 0 : _a2.abort();
  this._state = "form";
  this._message = "";
};
send_fn = async function(submission) {
  this._state = "sending";
  this._message = "";
  __privateSet(this, _sending, new AbortController());
  const { signal } = __privateGet(this, _sending);
  const result = await loadPost().then(({ post }) => post(submission.route, submission.data, signal), notLoaded);
  if (signal.aborted)
    return;
  if (result.outcome === "pending")
    await __privateMethod(this, _NewsletterSignup_instances, succeed_fn).call(this, result.message, submission.route);
  else
    await __privateMethod(this, _NewsletterSignup_instances, fail_fn).call(this, submission, result);
};
succeed_fn = async function(given, { provider }) {
  const { outcomeText, showOutcome } = await loadPost();
  const message = given ?? outcomeText(provider === "tendwell" ? "sent" : "taken", __privateGet(this, _NewsletterSignup_instances, locale_get));
  this._state = "sent";
  await this.updateComplete;
  showOutcome(this, __privateGet(this, _frame3).open(), message);
  dispatch(this, "newsletter-success", { message });
};
fail_fn = async function(submission, result) {
  const words = __privateGet(this, _NewsletterSignup_instances, words_get2);
  const { form, route, submitter } = submission;
  const text = result.outcome === "failed" ? await __privateMethod(this, _NewsletterSignup_instances, failureText_fn).call(this, result) : "";
  this._state = "failed";
  this._message = text;
  __privateSet(this, _retry, void 0);
  const again = { text: words.retry, run: () => sendAgain(form, submitter) };
  if (result.outcome === "failed") {
    __privateSet(this, _retry, result.reason === "unreadable" ? { text: formatMessage(words.goTo, { host: hostOf(route.action) }), run: () => __privateMethod(this, _NewsletterSignup_instances, goOn_fn).call(this, submission) } : again);
  } else if (!showErrors(form, result.errors)) {
    this._message = Object.values(result.errors)[0] ?? words.sendFailed;
    __privateSet(this, _retry, again);
  }
  await this.updateComplete;
  dispatch(this, "newsletter-error", { result });
};
failureText_fn = async function({ message, reason }) {
  const { sendFailed, offline } = __privateGet(this, _NewsletterSignup_instances, words_get2);
  const fallback = () => reason === "offline" ? offline : sendFailed;
  return message ?? loadPost().then(({ outcomeText }) => outcomeText(reason, __privateGet(this, _NewsletterSignup_instances, locale_get)), fallback);
};
goOn_fn = async function({ form, route }) {
  const { pageOf } = await loadPost();
  const page = await pageOf(route);
  __privateMethod(this, _NewsletterSignup_instances, handOver_fn).call(this, route);
  if (page)
    location.assign(page);
  else
    HTMLFormElement.prototype.submit.call(form);
};
__publicField(NewsletterSignup, "properties", {
  newsletter: { attribute: false },
  action: {},
  provider: {},
  method: {},
  heading: {},
  description: {},
  consent: {},
  consentVersion: { attribute: "consent-version" },
  privacyUrl: { attribute: "privacy-url" },
  _state: { state: true },
  _message: { state: true }
});
define("newsletter-signup", NewsletterSignup);
class LightContent {
  constructor(host, source, options) {
    __privateAdd(this, _LightContent_instances);
    __privateAdd(this, _host3);
    __privateAdd(this, _source);
    __privateAdd(this, _options);
    __privateAdd(this, _given2);
    __privateAdd(this, _inputs);
    __privateAdd(this, _shown2);
    __privateAdd(this, _connection);
    /** The first part of the content that has its behavior. Frameworks replace all of it at once. */
    __privateAdd(this, _awake);
    __privateSet(this, _host3, host);
    __privateSet(this, _source, source);
    __privateSet(this, _options, options);
    host.addController(this);
    onEmptied(host, () => {
      __privateSet(this, _shown2, void 0);
      host.requestUpdate();
    }, () => {
      if (__privateGet(this, _awake) !== host.firstElementChild)
        __privateMethod(this, _LightContent_instances, wake_fn).call(this);
    });
  }
  hostConnected() {
    void adoptLightStyles(__privateGet(this, _host3), __privateGet(this, _options).styles);
    if (__privateGet(this, _host3).hasUpdated)
      __privateMethod(this, _LightContent_instances, wake_fn).call(this);
  }
  hostDisconnected() {
    var _a2;
    (_a2 = __privateGet(this, _connection)) == null ? void 0 : _a2.abort();
  }
  hostUpdate() {
    var _a2, _b2;
    const given = __privateGet(this, _source).given();
    const inputs = (_b2 = (_a2 = __privateGet(this, _options)).inputs) == null ? void 0 : _b2.call(_a2);
    void __privateMethod(this, _LightContent_instances, update_fn).call(this, given !== void 0 && given !== __privateGet(this, _given2), inputs !== __privateGet(this, _inputs));
    __privateSet(this, _given2, given);
    __privateSet(this, _inputs, inputs);
  }
}
_host3 = new WeakMap();
_source = new WeakMap();
_options = new WeakMap();
_given2 = new WeakMap();
_inputs = new WeakMap();
_shown2 = new WeakMap();
_connection = new WeakMap();
_awake = new WeakMap();
_LightContent_instances = new WeakSet();
update_fn = async function(replace, redraw) {
  await pageReady(__privateGet(this, _host3));
  const data = __privateGet(this, _LightContent_instances, data_get);
  if (data !== void 0 && (redraw || data !== __privateGet(this, _shown2)) && (replace || __privateGet(this, _shown2) || !hasContent(__privateGet(this, _host3)))) {
    __privateSet(this, _shown2, data);
    const markup = await __privateGet(this, _options).render(data, __privateGet(this, _source).locale());
    if (data !== __privateGet(this, _LightContent_instances, data_get))
      return;
    fill(__privateGet(this, _host3), markup);
  }
  __privateMethod(this, _LightContent_instances, wake_fn).call(this);
};
data_get = function() {
  return __privateGet(this, _source).given() ?? __privateGet(this, _source).found();
};
wake_fn = function() {
  var _a2, _b2, _c;
  (_a2 = __privateGet(this, _connection)) == null ? void 0 : _a2.abort();
  if (!__privateGet(this, _host3).isConnected)
    return;
  __privateSet(this, _connection, new AbortController());
  __privateSet(this, _awake, __privateGet(this, _host3).firstElementChild);
  keepFragments(__privateGet(this, _host3));
  void ((_c = (_b2 = __privateGet(this, _options)).wake) == null ? void 0 : _c.call(_b2, __privateGet(this, _source).locale(), __privateGet(this, _connection).signal));
};
class PracticeContent extends LightContent {
  constructor(host, options) {
    const provided = consumePractice(host);
    const source = {
      given: () => host.practice,
      found: () => provided.value,
      locale: () => localeOf(host, host.practice ?? provided.value)
    };
    super(host, source, options);
  }
}
const clock = { now: () => /* @__PURE__ */ new Date() };
const LONGEST = 2 ** 31 - 1;
function showCurrent(element, signal) {
  const section = element.querySelector(".tendwell-announcement");
  if (!section)
    return;
  let timer;
  const update = () => {
    clearTimeout(timer);
    const now = clock.now().getTime();
    const items = [...section.querySelectorAll("p")];
    const moments = items.flatMap(({ dataset: { from = "", until = "" } }) => [
      Date.parse(from),
      Date.parse(until)
    ]);
    for (const [index2, item] of items.entries()) {
      const [from = 0, until = 0] = moments.slice(index2 * 2);
      item.hidden = from > now || until <= now;
    }
    section.hidden = items.every(({ hidden }) => hidden);
    const next = Math.min(...moments.filter((moment) => moment > now));
    timer = setTimeout(update, Math.min(next - now, LONGEST));
  };
  update();
  document.addEventListener("visibilitychange", update, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
class PracticeAnnouncement extends g {
  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-announcement.css.2DEV69JN.js")]),
      render: async (practice, locale) => {
        const { practiceAnnouncementHtml } = await import("./practice-announcement.html.CzbfTUcM.js");
        return practiceAnnouncementHtml(practice, { locale });
      },
      wake: (_, signal) => showCurrent(this, signal)
    });
  }
  createRenderRoot() {
    return this;
  }
}
__publicField(PracticeAnnouncement, "properties", { practice: { attribute: false } });
define("practice-announcement", PracticeAnnouncement);
class PracticeFaq extends g {
  constructor() {
    super();
    __privateAdd(this, _PracticeFaq_instances);
    /** The questions in the element's script, which its content replaces. */
    __privateAdd(this, _inline);
    /** The script that could not be read: one warning is enough. */
    __privateAdd(this, _unreadable);
    /**
     * Opens the question that the page's `#fragment` leads to, and scrolls to it. Browsers that do so themselves only look
     * for what is in the page when it opens.
     */
    __privateAdd(this, _openTarget, () => {
      const target = fragmentTarget(this);
      const details = target == null ? void 0 : target.closest("details");
      if (!details || details.open || !this.contains(details))
        return;
      details.open = true;
      target == null ? void 0 : target.scrollIntoView();
    });
    const practice = consumePractice(this);
    const source = {
      given: () => this.questions,
      found: () => __privateGet(this, _inline) ?? __privateSet(this, _inline, __privateMethod(this, _PracticeFaq_instances, readScript_fn).call(this)),
      locale: () => localeOf(this, practice.value)
    };
    new LightContent(this, source, {
      styles: () => Promise.all([import("./practice-faq.css.CJDPwNpk.js"), import("./prose.css.C5zUOOmW.js")]),
      inputs: () => this.headingLevel,
      render: async (questions, locale) => {
        const { practiceFaqHtml } = await import("./practice-faq.html.CCS2Djey.js");
        const { headingLevel } = this;
        return practiceFaqHtml(questions, {
          locale,
          ...headingLevel && { headingLevel }
        });
      },
      wake: (_, signal) => {
        __privateGet(this, _openTarget).call(this);
        window.addEventListener("hashchange", __privateGet(this, _openTarget), { signal });
      }
    });
  }
  createRenderRoot() {
    return this;
  }
}
_inline = new WeakMap();
_unreadable = new WeakMap();
_PracticeFaq_instances = new WeakSet();
readScript_fn = function() {
  const text = dataIn(this, "application/json");
  if (text === void 0 || text === __privateGet(this, _unreadable))
    return void 0;
  try {
    const data = JSON.parse(undoAutop(text));
    return Array.isArray(data) ? data : void 0;
  } catch (error) {
    __privateSet(this, _unreadable, text);
    console.warn("<practice-faq> could not read its questions.", error);
    return void 0;
  }
};
_openTarget = new WeakMap();
__publicField(PracticeFaq, "properties", {
  questions: { attribute: false },
  headingLevel: { type: Number, attribute: "heading-level" }
});
define("practice-faq", PracticeFaq);
class PracticeFooter extends g {
  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-footer.css.clK97ZQ6.js")]),
      inputs: () => this.contactUrl,
      render: async (practice, locale) => {
        const [{ practiceFooterHtml }, { today }] = await Promise.all([
          import("./practice-footer.html.CVJ8p6AQ.js"),
          import("./today.CICklhcg.js")
        ]);
        return practiceFooterHtml(practice, {
          locale,
          today: today(practice.timeZone),
          ...this.contactUrl && { contactUrl: this.contactUrl }
        });
      },
      wake: async (locale, signal) => {
        const { watchHours } = await import("./watch-hours.DgCmnmhy.js");
        await watchHours(this, locale, signal);
      }
    });
  }
  createRenderRoot() {
    return this;
  }
}
__publicField(PracticeFooter, "properties", { practice: { attribute: false }, contactUrl: { attribute: "contact-url" } });
define("practice-footer", PracticeFooter);
class PracticePeople extends g {
  constructor() {
    super();
    __privateAdd(this, _PracticePeople_instances);
    this.bios = false;
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-people.css.Begdp76D.js"), ...__privateMethod(this, _PracticePeople_instances, bioStyles_fn).call(this)]),
      inputs: () => JSON.stringify([this.headingLevel, this.pageUrls, this.bios]),
      render: (practice, locale) => __privateMethod(this, _PracticePeople_instances, render_fn).call(this, practice, locale)
    });
  }
  createRenderRoot() {
    return this;
  }
}
_PracticePeople_instances = new WeakSet();
bioStyles_fn = function() {
  return this.bios || this.querySelector(".tendwell-body") ? [import("./prose.css.C5zUOOmW.js")] : [];
};
render_fn = async function(practice, locale) {
  const { headingLevel, pageUrls } = this;
  const [{ renderToday }, markdown2] = await Promise.all([
    import("./render-today.vqvj3gL5.js"),
    this.bios ? import("./markdown.zqiZYeU5.js").then((n3) => n3.m) : void 0
  ]);
  return renderToday(practice, {
    locale,
    ...headingLevel && { headingLevel },
    ...pageUrls && { pageUrls },
    ...markdown2 && { bioHtml: (bio) => markdown2.renderMarkdownText(bio, { locale }).html }
  });
};
__publicField(PracticePeople, "properties", {
  practice: { attribute: false },
  headingLevel: { type: Number, attribute: "heading-level" },
  pageUrls: { attribute: false },
  bios: { type: Boolean }
});
define("practice-people", PracticePeople);
class PracticePolicies extends g {
  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-policies.css.DxE6Zq6L.js")]),
      inputs: () => this.headingLevel,
      render: async (practice, locale) => {
        const { practicePoliciesHtml } = await import("./practice-policies.html.jF7dm4Hn.js");
        const { headingLevel } = this;
        return practicePoliciesHtml(practice, {
          locale,
          ...headingLevel && { headingLevel }
        });
      }
    });
  }
  createRenderRoot() {
    return this;
  }
}
__publicField(PracticePolicies, "properties", {
  practice: { attribute: false },
  headingLevel: { type: Number, attribute: "heading-level" }
});
define("practice-policies", PracticePolicies);
class PracticeProvider extends g {
  constructor() {
    super(...arguments);
    __privateAdd(this, _PracticeProvider_instances);
    __privateAdd(this, _context, new i(this, { context: practiceContext }));
    __privateAdd(this, _load3);
  }
  createRenderRoot() {
    return this;
  }
  connectedCallback() {
    var _a2;
    super.connectedCallback();
    void adoptLightStyles(this, () => Promise.all([import("./practice-provider.css.DBIeBHTG.js")]));
    if (((_a2 = __privateGet(this, _load3)) == null ? void 0 : _a2.signal.aborted) && !this.practice)
      void __privateMethod(this, _PracticeProvider_instances, read_fn).call(this, true);
  }
  disconnectedCallback() {
    var _a2;
    super.disconnectedCallback();
    (_a2 = __privateGet(this, _load3)) == null ? void 0 : _a2.abort();
  }
  willUpdate(changed) {
    if (changed.has("practice"))
      __privateGet(this, _context).setValue(this.practice);
    if (!this.practice && (changed.has("src") || !this.hasUpdated))
      void __privateMethod(this, _PracticeProvider_instances, read_fn).call(this, changed.has("src"));
  }
}
_context = new WeakMap();
_load3 = new WeakMap();
_PracticeProvider_instances = new WeakSet();
read_fn = async function(sourceChanged) {
  var _a2;
  await childrenParsed();
  const data = dataIn(this, "application/json");
  (_a2 = __privateGet(this, _load3)) == null ? void 0 : _a2.abort();
  __privateSet(this, _load3, new AbortController());
  const { signal } = __privateGet(this, _load3);
  try {
    if (data !== void 0)
      __privateMethod(this, _PracticeProvider_instances, give_fn).call(this, JSON.parse(undoAutop(data)));
    else if (this.src && sourceChanged)
      __privateMethod(this, _PracticeProvider_instances, give_fn).call(this, await fetchJson(this.src, signal));
  } catch (error) {
    if (signal.aborted)
      return;
    console.warn("<practice-provider> could not read the practice.", error);
    dispatch(this, "practice-error", { error });
  }
};
give_fn = function(data) {
  if (!isPractice(data))
    throw new TypeError('The data has no "name".');
  this.practice = data;
};
__publicField(PracticeProvider, "properties", { practice: { attribute: false }, src: {} });
async function fetchJson(src, signal) {
  const response = await fetch(new URL(src, document.baseURI), { signal });
  if (!response.ok)
    throw new Error(`${src} answered ${response.status}`);
  return response.json();
}
function isPractice(data) {
  return typeof (data == null ? void 0 : data.name) === "string";
}
define("practice-provider", PracticeProvider);
class PracticeServices extends g {
  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-services.css.BI3wc0eF.js")]),
      inputs: () => JSON.stringify([this.headingLevel, this.pageUrls]),
      render: async (practice, locale) => {
        const { practiceServicesHtml } = await import("./practice-services.html.CCEjuXF7.js");
        const { headingLevel, pageUrls } = this;
        return practiceServicesHtml(practice, {
          locale,
          ...headingLevel && { headingLevel },
          ...pageUrls && { pageUrls }
        });
      }
    });
  }
  createRenderRoot() {
    return this;
  }
}
__publicField(PracticeServices, "properties", {
  practice: { attribute: false },
  headingLevel: { type: Number, attribute: "heading-level" },
  pageUrls: { attribute: false }
});
define("practice-services", PracticeServices);
class PracticeVisit extends g {
  constructor() {
    super();
    new PracticeContent(this, {
      styles: () => Promise.all([import("./practice-footer.css.clK97ZQ6.js"), import("./practice-visit.css.B_0hqGqC.js")]),
      render: async (practice, locale) => {
        const [{ practiceVisitHtml }, { today }] = await Promise.all([
          import("./practice-visit.html.CE26wmPx.js"),
          import("./today.CICklhcg.js")
        ]);
        return practiceVisitHtml(practice, { locale, today: today(practice.timeZone) });
      },
      wake: async (locale, signal) => {
        const { watchHours } = await import("./watch-hours.DgCmnmhy.js");
        await watchHours(this, locale, signal);
      }
    });
  }
  createRenderRoot() {
    return this;
  }
}
__publicField(PracticeVisit, "properties", { practice: { attribute: false } });
define("practice-visit", PracticeVisit);
const index = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  ArticleList,
  ArticleView,
  NewsletterSignup,
  PracticeAnnouncement,
  PracticeFaq,
  PracticeFooter,
  PracticePeople,
  PracticePolicies,
  PracticeProvider,
  PracticeServices,
  PracticeVisit
}, Symbol.toStringTag, { value: "Module" }));
export {
  filterHtml as a,
  formatMessage as b,
  htmlPolicy as c,
  isHtml as d,
  clock as e,
  firstLocale as f,
  fieldsOf as g,
  html as h,
  isSafeScheme as i,
  hasContent as j,
  keepFragments as k,
  i$1 as l,
  signupMessages as m,
  jsonScript as n,
  escapeHtml as o,
  index as p,
  safeUrl as s,
  trusted as t,
  yieldToMain as y
};
