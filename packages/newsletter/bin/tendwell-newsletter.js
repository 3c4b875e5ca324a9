#!/usr/bin/env node
import '../dist/cli/tendwell-newsletter.js';
