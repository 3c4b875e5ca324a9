const css = "@layer tendwell{:where(practice-provider){--tendwell-styles: practice-provider;display:block}:where(practice-provider[hidden]){display:none}}";
export {
  css
};
