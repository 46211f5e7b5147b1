/*
 * Runs every command of the project: `node .scripts/run.cjs <command> [arguments]`. Installs what the lockfile names unless
 * that is installed, then starts the command on the Node that the project installs for itself.
 *
 * It runs in whatever Node is there and before anything is installed: so no dependency, and no syntax that an old Node
 * could not read.
 */
var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var commands = {
  start: ['.scripts/start.ts'],
  dev: ['.scripts/dev.ts'],
  build: ['.scripts/build-site.ts'],
  test: ['.scripts/test.ts'],
  check: ['.scripts/check.ts'],
  content: ['.scripts/content.ts'],
  new: ['.scripts/new.ts'],
  permalinks: ['.scripts/permalinks.ts'],
  rename: ['.scripts/rename.ts'],
  pictures: ['.scripts/pictures.ts'],
  'bench:search': ['.scripts/bench-search.ts'],
};

var root = path.join(__dirname, '..');
var windows = process.platform === 'win32';

refuseOldNode(18);
install();
start();

function refuseOldNode(oldest) {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return;
  console.error('This is Node ' + process.version + '. Installing needs Node ' + oldest + ' or newer; the project then runs on the Node 24 that it installs for itself.');
  console.error('Get a newer Node from https://nodejs.org and run the command again.');
  process.exit(1);
}

function install() {
  var stamp = path.join(root, 'node_modules', '.installed');
  var wanted = crypto.createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the lockfile names; this happens once.');
  var result = childProcess.spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
  if (result.status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable, and is there space on the disk?');
    process.exit(result.status || 1);
  }
  fs.writeFileSync(stamp, wanted);
}

function start() {
  var name = process.argv[2];
  if (!Object.prototype.hasOwnProperty.call(commands, name)) {
    console.error('There is no command ' + name + '. Use one of ' + Object.keys(commands).join(', ') + '.');
    process.exit(1);
  }
  var node = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  var child = childProcess.spawn(node, commands[name].concat(process.argv.slice(3)), { cwd: root, stdio: 'inherit' });
  // The child hears Ctrl-C from the terminal itself; a signal sent to this process alone is passed on.
  process.on('SIGINT', function () {});
  ['SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    console.error('The project’s Node could not be started: ' + error.message + '. Delete node_modules and run the command again.');
    process.exit(1);
  });
  child.on('exit', function (code, signal) {
    process.exit(signal ? 1 : code);
  });
}
