// The shelf of built stories: every entry at once, each book only when it is opened.
import { cast, catalogue, openBook } from 'virtual:stories';

export { cast, catalogue, openBook };
