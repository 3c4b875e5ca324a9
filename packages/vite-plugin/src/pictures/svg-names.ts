const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The elements of SVG that draw something, or that others refer to. None of them runs a script or loads a file. */
export const ELEMENTS = words(`
  svg g defs symbol use switch title desc style view
  path rect circle ellipse line polyline polygon text tspan textPath image marker
  linearGradient radialGradient stop pattern clipPath mask filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animateMotion animateTransform mpath
`);

/** The attributes of these elements. References are checked on their own. */
export const ATTRIBUTES = words(`
  id class style lang tabindex role aria-hidden aria-label aria-labelledby aria-describedby
  viewBox preserveAspectRatio version baseProfile width height x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy d points
  pathLength transform transform-origin transform-box gradientTransform gradientUnits spreadMethod offset
  patternTransform patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits mask-type
  markerWidth markerHeight markerUnits refX refY orient method spacing side startOffset textLength lengthAdjust rotate
  filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator
  k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
  diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation z
  scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  attributeName attributeType begin dur end min max restart repeatCount repeatDur fill from to by calcMode keyTimes
  keySplines keyPoints path origin additive accumulate requiredFeatures requiredExtensions systemLanguage
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline enable-background fill-opacity fill-rule filter
  flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
  font-style font-variant font-variant-ligatures font-weight glyph-orientation-horizontal glyph-orientation-vertical
  image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start
  mask mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-align text-anchor text-decoration text-rendering text-transform unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode
`);
