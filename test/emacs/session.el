;; Runs in headless Emacs with eglot as Debian packs them: opens a file, attaches the server as it is, and prints what a user would
;; get as one line of JSON. Arguments by environment: PARLEY_NODE, PARLEY_SERVER, PARLEY_FILE; `<|>` in the file is the cursor.
(setq load-prefer-newer nil make-backup-files nil create-lockfiles nil)
(dolist (folder (directory-files "/usr/share/emacs/site-lisp/elpa" t "\\`[a-z]")) (add-to-list 'load-path folder))
(require 'eglot)
(require 'json)
(require 'imenu)
(require 'seq)

(define-derived-mode treaty-mode text-mode "Treaty")
;; As docs/other-editors.md has it.
(add-to-list 'eglot-server-programs (list 'treaty-mode (getenv "PARLEY_NODE") (getenv "PARLEY_SERVER") "--stdio"))
(setq eglot-sync-connect 60 eglot-connect-timeout 60)

(defun parley-wait (test)
  "Answers of TEST, asked until it has one or a minute has passed."
  (let ((end (+ (float-time) 60)) found)
    (while (and (not (setq found (funcall test))) (< (float-time) end)) (accept-process-output nil 0.05))
    found))

(defun parley-complete ()
  "What completion at point offers, and the line with the first of it taken."
  (let* ((answer (eglot-completion-at-point))
         (start (nth 0 answer))
         (table (nth 2 answer))
         (take (plist-get (nthcdr 3 answer) :exit-function))
         (offered (all-completions (buffer-substring-no-properties start (point)) table))
         (first (car offered)))
    (when first
      (delete-region start (point))
      (insert first)
      (funcall take first 'finished))
    (list :count (length offered) :first (and first (substring-no-properties first))
          :line (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))

(defun parley-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun parley-symbols ()
  "The lines of the outline, as imenu lists them: names, those nested under others behind them."
  (letrec ((names (lambda (index)
                    (mapcan (lambda (each)
                              (if (consp (cdr each)) (cons (substring-no-properties (car each)) (funcall names (cdr each)))
                                (list (substring-no-properties (car each)))))
                            (seq-filter #'consp index)))))
    (funcall names (eglot-imenu))))

(defun parley-changed (do)
  "The text after DO, and whether one undo restores every character."
  (let ((before (parley-text)) after)
    (setq buffer-undo-list nil)
    (undo-boundary)
    (funcall do)
    (undo-boundary)
    (setq after (parley-text))
    (setq last-command nil)
    (undo)
    (list :after after :undone (if (equal before (parley-text)) t :json-false))))

(defun parley-rename ()
  "Another id for the party, as a person gets it with M-x eglot-rename."
  (goto-char (point-min))
  (search-forward "party AAA")
  (backward-char 2)
  (parley-changed (lambda () (eglot-rename "ZZZ"))))

(defun parley-mend ()
  "The first mend of the misspelt annotation, and the titles of all that is offered there."
  (goto-char (point-min))
  (search-forward "@precedant")
  (let* ((actions (eglot-code-actions (match-beginning 0) (match-end 0)))
         (titles (mapcar (lambda (each) (plist-get each :title)) actions))
         (mend (seq-find (lambda (each) (equal (plist-get each :kind) "quickfix")) actions)))
    (append (list :titles (vconcat titles))
            (parley-changed (lambda () (eglot--read-execute-code-action (list mend) (eglot-current-server) "quickfix"))))))

(find-file (getenv "PARLEY_FILE"))
(treaty-mode)
(goto-char (point-min))
(search-forward "<|>")
(delete-char -3)
(let ((inhibit-message t))
  (apply #'eglot (eglot--guess-contact)))
(princ
 (concat
  (json-encode
   (list :attached (and (eglot-current-server) t)
         :diagnostics (parley-wait (lambda () (mapcar (lambda (each) (substring-no-properties (flymake-diagnostic-text each))) (flymake-diagnostics))))
         :hover (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)))) (plist-get (plist-get hover :contents) :value))
         :completion (parley-complete)
         :symbols (vconcat (parley-symbols))
         :rename (parley-rename)
         :mend (parley-mend)))
  "\n"))
(ignore-errors (eglot-shutdown (eglot-current-server) nil 30))
