# Completion of coopnet's commands, options and files for bash.
_coopnet() {
    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
    local command="${COMP_WORDS[1]}" words=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="serve init demo call import export backup restore check person token version"
    else
        case "$before" in
            --format) words="csv xlsx json" ;;
            --store | --listen | --public-url | --as | --seed | --email | --name | --person | --label) ;;
            -o) COMPREPLY=($(compgen -f -- "$current")); return ;;
            *)
                case "$command" in
                    serve) words="--listen --public-url --trusted-proxy" ;;
                    demo) words="--organisations --resources --events --seed" ;;
                    call) words="--as" ;;
                    import)
                        words="--dry-run --skip-refused"
                        if [ "$COMP_CWORD" -eq 2 ]; then words="councils"; fi
                        if [ "$COMP_CWORD" -eq 3 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
                        ;;
                    export)
                        words="--format -o"
                        if [ "$COMP_CWORD" -eq 2 ]; then words="organisations"; fi
                        ;;
                    backup | restore) COMPREPLY=($(compgen -f -- "$current")) ;;
                    person) words="add --email --name --role --organisation" ;;
                    token) words="create --person --label --expires" ;;
                esac
                words="$words --store"
                ;;
        esac
    fi
    COMPREPLY+=($(compgen -W "$words" -- "$current"))
}
complete -F _coopnet coopnet
