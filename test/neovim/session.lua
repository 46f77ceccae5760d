-- Runs in headless Neovim 0.7: opens a file, attaches the server as it is, and prints what a user would get as one line of
-- JSON. Arguments by environment: PARLEY_NODE, PARLEY_SERVER, PARLEY_FILE, PARLEY_LINE and PARLEY_COLUMN (from 0),
-- PARLEY_LAST (the code of the finding that comes last).
local file = vim.env.PARLEY_FILE
vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'parley',
  cmd = { vim.env.PARLEY_NODE, vim.env.PARLEY_SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
if not client then
  io.stdout:write(vim.json.encode({ failed = 'the client did not start' }) .. '\n')
  vim.cmd('qa!')
end
vim.api.nvim_buf_set_option(buffer, 'filetype', 'treaty')
vim.lsp.buf_attach_client(buffer, client)

local limit = 20000
local attached = vim.wait(limit, function()
  local found = vim.lsp.get_client_by_id(client)
  return found ~= nil and found.initialized == true
end, 20)

-- The server pushes: Neovim 0.7 never asks for diagnostics. The last set is the one with PARLEY_LAST, which is only known
-- when library and workspace have been read.
local function code_of(each)
  return each.user_data and each.user_data.lsp and each.user_data.lsp.code or each.code
end
local pushed = vim.wait(limit, function()
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    if code_of(each) == vim.env.PARLEY_LAST then return true end
  end
  return false
end, 20)
local diagnostics = {}
for _, each in ipairs(vim.diagnostic.get(buffer)) do
  table.insert(diagnostics, { line = each.lnum, column = each.col, message = each.message, code = code_of(each) })
end

local params = {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  position = { line = tonumber(vim.env.PARLEY_LINE), character = tonumber(vim.env.PARLEY_COLUMN) },
}
local function ask(method)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, limit)
  local answer = answers and answers[client]
  return answer and (answer.result or answer.err or answer.error) or vim.NIL
end

-- What its own completion function offers behind the brace, as a person gets it with CTRL-X CTRL-O.
local function complete()
  local line = tonumber(vim.env.PARLEY_LINE) + 1
  local column = tonumber(vim.env.PARLEY_COLUMN)
  local text = vim.api.nvim_buf_get_lines(buffer, line - 1, line, false)[1]
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { text:sub(1, column) .. 'korea-1953:13(, ' .. text:sub(column + 1) })
  params.position.character = column + #'korea-1953:13('
  local list = ask('textDocument/completion')
  if list == vim.NIL then return list end
  local items = vim.lsp.util.extract_completion_items(list)
  local first = items[1]
  if not first then return {} end
  vim.lsp.util.apply_text_edits({ first.textEdit }, buffer, 'utf-16')
  return { count = #items, label = first.label, line = vim.api.nvim_buf_get_lines(buffer, line - 1, line, false)[1] }
end

-- Another id for the party at PARLEY_RENAME_LINE and PARLEY_RENAME_COLUMN, as vim.lsp.buf.rename has it; then one undo.
local function rename()
  local before = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  -- What was changed before is a step of its own.
  vim.cmd('let &undolevels = &undolevels')
  params.position = { line = tonumber(vim.env.PARLEY_RENAME_LINE), character = tonumber(vim.env.PARLEY_RENAME_COLUMN) }
  params.newName = 'ZZZ'
  local edit = ask('textDocument/rename')
  if edit == vim.NIL or edit.code then return edit end
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  local after = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  vim.cmd('silent undo')
  local undone = vim.deep_equal(before, vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
  params.newName = 'Article'
  return { after = after, undone = undone, refused = ask('textDocument/rename') }
end

-- Clause 1 and the one behind it change places: the code action on its number, the command behind it, one undo.
local function renumber()
  local before = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  vim.cmd('let &undolevels = &undolevels')
  local place = { line = tonumber(vim.env.PARLEY_LINE), character = 0 }
  params.range = { start = place, ['end'] = place }
  params.context = { diagnostics = {}, only = { 'refactor.move' } }
  local actions = ask('textDocument/codeAction')
  local titles = {}
  local down
  for _, action in ipairs(actions == vim.NIL and {} or actions) do
    table.insert(titles, action.title)
    if action.title:find('down') then down = action.command end
  end
  if not down then return { titles = titles } end
  vim.lsp.buf_request_sync(buffer, 'workspace/executeCommand', { command = down.command, arguments = down.arguments }, limit)
  local after = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  vim.cmd('silent undo')
  return { titles = titles, after = after, undone = vim.deep_equal(before, vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) }
end

-- The lines of the outline, as its own list has them.
local function symbols()
  local found = ask('textDocument/documentSymbol')
  if found == vim.NIL then return found end
  local lines = {}
  for _, each in ipairs(vim.lsp.util.symbols_to_items(found, buffer)) do table.insert(lines, each.text) end
  return lines
end

io.stdout:write(vim.json.encode({
  attached = attached,
  pushed = pushed,
  diagnostics = diagnostics,
  hover = ask('textDocument/hover'),
  definition = ask('textDocument/definition'),
  symbols = symbols(),
  completion = complete(),
  rename = rename(),
  renumber = renumber(),
}) .. '\n')
vim.lsp.stop_client(client)
vim.wait(limit, function() return vim.lsp.get_client_by_id(client) == nil or vim.lsp.client_is_stopped(client) end, 20)
vim.cmd('qa!')
