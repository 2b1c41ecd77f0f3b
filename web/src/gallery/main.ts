import '../design/base.css';
import '../design/legible.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';
import TextScene from './TextScene.svelte';

const target = document.getElementById('app');
// A text that is written takes a page of its own: gallery.html#texte, or #texte-seul for one editor.
if (target) mount(location.hash.startsWith('#texte') ? TextScene : Gallery, { target });
