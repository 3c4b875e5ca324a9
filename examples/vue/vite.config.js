import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => /^(article|newsletter|practice)-/.test(tag);

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
