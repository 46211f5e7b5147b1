/*
 * Runs before every command, in whatever Node is there and before anything is installed: so no dependency, and no syntax
 * that an old Node could not read. Installs what the lockfile names unless that is installed already.
 */
var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..');
var oldest = 18;
var major = Number(process.versions.node.split('.')[0]);
if (major < oldest) {
  console.error('This is Node ' + process.version + '. Installing needs Node ' + oldest + ' or newer; the project then runs on the Node 24 that it installs for itself.');
  console.error('Get a newer Node from https://nodejs.org and run the command again.');
  process.exit(1);
}

var stamp = path.join(root, 'node_modules', '.installed');
var wanted = crypto.createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
var installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
if (wanted !== installed) {
  console.log('Installing what the lockfile names; this happens once.');
  var result = childProcess.spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable, and is there space on the disk?');
    process.exit(result.status || 1);
  }
  fs.writeFileSync(stamp, wanted);
}
