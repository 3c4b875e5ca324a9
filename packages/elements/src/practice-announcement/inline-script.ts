/**
 * The script that `practiceAnnouncementHtml` adds with `inlineScript`: while the page is being parsed, it shows and hides
 * the announcements before it in the same way as the element does later. It has no values in it, so that its hash is
 * always the same.
 */
export const SCRIPT =
  '(s=>{let n=Date.now(),h=true;for(let p of s.querySelectorAll("p")){let{from:f,until:u}=p.dataset;if(!(p.hidden=Date.parse(f)>n||Date.parse(u)<=n))h=false}s.hidden=h})(document.currentScript.parentNode)';

/**
 * The source expression that allows the inline script of {@link practiceAnnouncementHtml} in a
 * Content-Security-Policy: `script-src 'self' 'sha256-…'`.
 */
export const ANNOUNCEMENT_SCRIPT_HASH = "'sha256-MaypuaRbAawc5GAQLtkdTWz4+whr+cw2Zf0vxrkwZ64='";
