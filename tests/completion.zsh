# Prints what zsh lists when somebody types "PROGRAM --" and Tab, with the
# completion that reads --help: zsh -f completion.zsh PROGRAM.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "unset zle_bracketed_paste; stty -echo columns 200 rows 100; LISTMAX=0; PATH=$PATH"
zpty -w shell "autoload -Uz compinit; compinit -D -u; compdef _gnu_generic $1; PROMPT=; echo REA''DY"
zpty -r shell line '*READY*'
zpty -w -n shell "$1 --"$'\t'
for try in {1..100}; do
	sleep 0.1
	while zpty -r -t shell out; do
		shown+=$out
	done
	[[ $shown == *--version* ]] && break
done
zpty -d shell
print -r -- "$shown"
