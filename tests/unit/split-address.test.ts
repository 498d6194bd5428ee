import { describe, expect, it } from 'vitest';
import { splitAddress } from '../../src/core/status/split-address.ts';

describe('splitAddress', () => {
  it.each([
    ['https://a.example', 'https', 'a.example', ''],
    ['https://a.example/b/c?d=/e#/f', 'https', 'a.example', '/b/c'],
    ['HTTPS://A.Example/B', 'https', 'a.example', '/B'],
    ['http://a.example:8080/b', 'http', 'a.example', '/b'],
    ['http://user:pass@a.example/b', 'http', 'a.example', '/b'],
    ['http://evil.example@a.example/', 'http', 'a.example', '/'],
    ['https://a.example?b@c.example', 'https', 'a.example', ''],
    ['https://a.example#@c.example', 'https', 'a.example', ''],
    ['http://[::1]:80/x', 'http', '[::1]', '/x'],
    ['http://xn--80ak6aa92e.example/', 'http', 'xn--80ak6aa92e.example', '/'],
    ['file:///a/b.html', 'file', '', '/a/b.html'],
    ['about:config?filter=x', 'about', '', 'config'],
    ['chrome://newtab', 'chrome', 'newtab', ''],
  ])('%s', (address, scheme, host, path) => {
    expect(splitAddress(address)).toEqual({ scheme, host, path });
  });

  it.each([
    '',
    'a.example',
    '//a.example/',
    ':',
    '1http://a.example',
    'https://a b.example/',
    'https://a.example/\n',
    'https://a.example\\@b.example/',
    'https://a.example:80x/',
    'https://[::1/',
    'https://a:b:c/',
  ])('refuses %j', (address) => {
    expect(splitAddress(address)).toBeNull();
  });
});
